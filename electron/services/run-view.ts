import type { UnmatchedPerson, UnmatchedReason } from '../../solver/index.ts';
import type { Method, ReasonView, Run, UnmatchedView } from '../contract/index.ts';
import type { Database, RunResult } from '../database/index.ts';
import { peopleOfRun } from './run-people.ts';

/** A stored run with the people in it as they are now; an erased person has no names. */
export function runView(
  database: Database,
  stored: RunResult,
  { method, isOutdated }: { readonly method: Method; readonly isOutdated: boolean },
): Run {
  const { answer } = stored;
  const people = peopleOfRun(database, stored);
  return {
    id: stored.id,
    cohortId: stored.cohortId,
    startedAt: stored.startedAt,
    status: answer.status,
    objective: answer.objective,
    totalMs: answer.timing.totalMs,
    engine: answer.timing.engine,
    scenarioId: stored.scenarioId,
    settings: stored.settings,
    pairs: stored.pairs.map(({ aId, bId, third, ...pair }) => ({
      a: people.byId(aId),
      b: people.byId(bId),
      third: third === null ? null : { person: people.byId(third.id), score: third.score },
      ...pair,
    })),
    unmatched: answer.unmatched.map(({ id, side, reasons }) => ({
      person: people.byKey(id),
      side: sideOf(method, side),
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

function sideOf(method: Method, side: UnmatchedPerson['side']): UnmatchedView['side'] {
  if (side === 'pool') return 'member';
  if (method === 'shadowing') return side === 'left' ? 'host' : 'visitor';
  return side === 'left' ? 'mentor' : 'mentee';
}

/** A reason as a code and values; what each rule removed becomes a reason of its own. */
function reasonViews(reason: UnmatchedReason): readonly ReasonView[] {
  if (reason.code !== 'no-candidates') {
    const { code, ...params } = reason;
    return [{ code: `unmatched-${code}`, params }];
  }
  const removed = Object.entries(reason.removedBy ?? {}).flatMap(([rule, count]) =>
    count === undefined ? [] : [{ code: 'unmatched-removed-by', params: { rule, count } }],
  );
  return [{ code: `unmatched-${reason.code}`, params: {} }, ...removed];
}
