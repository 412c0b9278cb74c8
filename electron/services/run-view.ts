import type { UnmatchedReason } from '../../solver/index.ts';
import type { PersonReference, ReasonView, Run } from '../contract/index.ts';
import { type Database, readPersonReferences, type StoredRun } from '../database/index.ts';

/** A stored run with the people in it as they are now; an erased person has no names. */
export function runView(database: Database, stored: StoredRun, isOutdated: boolean): Run {
  const { answer } = stored;
  const people = readPersonReferences(
    database,
    stored.people.map(({ personId }) => personId),
  );
  const idOf = new Map(stored.people.map(({ key, personId }) => [key, personId]));
  const personOf = (id: number | undefined): PersonReference => {
    const person = id === undefined ? undefined : people.get(id);
    if (person === undefined) throw new Error('a run names somebody who is not in the database');
    return person;
  };
  return {
    id: stored.id,
    cohortId: stored.cohortId,
    startedAt: stored.startedAt,
    status: answer.status,
    objective: answer.objective,
    totalMs: answer.timing.totalMs,
    engine: answer.timing.engine,
    settings: stored.settings,
    pairs: stored.pairs.map(({ aId, bId, ...pair }) => ({
      a: personOf(aId),
      b: personOf(bId),
      ...pair,
    })),
    unmatched: answer.unmatched.map(({ id, side, reasons }) => ({
      person: personOf(idOf.get(id)),
      side: side === 'left' ? 'mentor' : 'mentee',
      reasons: reasons.flatMap(reasonViews),
    })),
    bound: answer.bound,
    proof: answer.proof,
    verified: answer.verified,
    conflict: answer.conflict,
    secondOpinion: answer.secondOpinion.status,
    isOutdated,
  };
}

/** A reason as a code and values; what each rule removed becomes a reason of its own. */
function reasonViews(reason: UnmatchedReason): readonly ReasonView[] {
  if (reason.code !== 'no-candidates') {
    const { code, ...params } = reason;
    return [{ code: `unmatched-${code}`, params }];
  }
  const removed = Object.entries(reason.removedBy ?? {}).map(([rule, count]) => ({
    code: 'unmatched-removed-by',
    params: { rule, count },
  }));
  return [{ code: `unmatched-${reason.code}`, params: {} }, ...removed];
}
