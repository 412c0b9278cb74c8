import { type ChosenRoster, explainUnmatched, judgeRoster } from '../../solver/index.ts';
import {
  type OtherRoster,
  Refused,
  type Roster,
  type RosterChange,
  repairEngine,
} from '../contract/index.ts';
import { change, setParticipants } from '../database/index.ts';
import { leaveRoster, requireCohort } from './cohorts.ts';
import { type MatchInput, problemOf } from './match-input.ts';
import { keepRun, requireRunResult } from './matching.ts';
import { inputAfter } from './roster-change.ts';
import { requireRoster, takeRoster } from './rosters.ts';
import type { Surroundings } from './surroundings.ts';

/** A repair as it was proposed, with all its pairs. */
export type RepairToApply = RosterChange & Pick<OtherRoster, 'pairs'>;

/**
 * Makes a proposed repair the roster as it was shown, as one undo step: who leaves is no longer a
 * participant and their agreed pairs are ended as interrupted, who joins is one, and no further run
 * is needed. It is kept as a run that never claims to be the best. Refuses as stale what no longer
 * holds by the data and rules of now, and by name what comes after the end of the programme.
 */
export function applyRepair(
  { database, now }: Pick<Surroundings, 'database' | 'now'>,
  repair: RepairToApply,
): Roster {
  const { cohortId, leaving } = repair;
  if (repair.pairs.length === 0) throw new Refused('run-without-roster');
  requireRoster(database, cohortId);
  if (requireCohort(database, cohortId).status === 'ended') throw new Refused('programme-ended');
  const input = inputAfter(database, repair);
  const { problem, removed } = problemOf(input);
  const judged = judgeRoster(problem, chosenOf(repair.pairs, input));
  if (judged.status === 'broken') throw new Refused('stale');
  const unmatched = explainUnmatched(judged.answer, removed);
  const answer = { ...judged.answer, unmatched };
  const participants = input.cohort.people.map(({ person, role, capacity }) => ({
    personId: person.id,
    role,
    capacity,
  }));
  const description = {
    code: 'apply-repair' as const,
    params: { cohort: input.cohort.name },
    object: { kind: 'cohort', id: cohortId },
  };
  change(database, description, () => {
    setParticipants(database, cohortId, participants);
    leaveRoster(database, input.cohort, leaving);
    const runId = keepRun(database, input, { problem, answer }, now().toISOString());
    takeRoster(database, requireRunResult(database, runId));
  });
  return requireRoster(database, cohortId);
}

/** The pairs as the solver names them. */
function chosenOf(pairs: RepairToApply['pairs'], { cohort }: MatchInput): ChosenRoster {
  const keys = new Map(cohort.people.map(({ person }) => [person.id, person.key]));
  const keyOf = (id: number): string => {
    const key = keys.get(id);
    if (key === undefined) throw new Refused('person-unknown');
    return key;
  };
  return {
    pairs: pairs.map(({ a, b, slot }) => ({
      a: keyOf(a),
      b: keyOf(b),
      ...(slot === null ? {} : { slot }),
    })),
    thirds: pairs.flatMap(({ a, b, third }) =>
      third === null ? [] : [{ pair: [keyOf(a), keyOf(b)] as const, third: keyOf(third) }],
    ),
    by: repairEngine,
  };
}
