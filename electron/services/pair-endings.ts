import {
  type Cohort,
  type ConstraintView,
  type Programme,
  Refused,
  type RosterPair,
} from '../contract/index.ts';
import {
  type Database,
  readPairs,
  rosterIdOf,
  setAgreement,
  setConstraint,
  setEnding,
} from '../database/index.ts';
import { requireCohort } from './cohorts.ts';
import { hasPlaces } from './pair-places.ts';
import { changeCohort, dateMilestone, programmeOf } from './programme.ts';

/** Ends a pair of the roster, or with null lets it go on, as one undo step. */
export function endPair(
  database: Database,
  cohortId: number,
  pairId: number,
  ending: RosterPair['ended'],
): Programme {
  const { pair, rosterId } = requirePair(database, cohortId, pairId);
  const cohort = requireCohort(database, cohortId);
  if (ending === null && !hasPlaces(cohort, readPairs(database, rosterId, 'active'), pair))
    throw new Refused('value-invalid', { field: 'pair-without-place' });
  if (ending !== null && ending.on < pair.startedOn)
    throw new Refused('value-invalid', { field: 'ended-on' });
  const code = ending === null ? 'continue-pair' : 'end-pair';
  changeCohort(database, cohortId, code, { a: pair.a.id, b: pair.b.id }, () =>
    endingOf(database, cohort, rosterId, pair, ending),
  );
  return programmeOf(database, cohortId);
}

/** Sets how a pair has ended. A lock of before says nothing of a pair that has ended since. */
function endingOf(
  database: Database,
  { id: cohortId, constraints }: Cohort,
  rosterId: number,
  { id, a, b }: RosterPair,
  ending: RosterPair['ended'],
): void {
  setEnding(database, rosterId, id, ending);
  if (ending === null || ending.kind === 'replaced') return;
  const isOfTwo = (one: ConstraintView): boolean =>
    [one.a.id, one.b.id].every((personId) => personId === a.id || personId === b.id);
  for (const one of constraints)
    if (one.kind === 'locked' && isOfTwo(one))
      setConstraint(database, cohortId, one.a.id, one.b.id, null);
}

/** Keeps the day on which pairs signed their agreements, or with null none, as one undo step. */
export function agree(
  database: Database,
  cohortId: number,
  pairIds: readonly number[],
  on: string | null,
): Programme {
  const { pairs, rosterId } = requirePairs(database, cohortId, pairIds);
  const [first] = pairs;
  const isOne = pairs.length === 1 && first !== undefined;
  changeCohort(
    database,
    cohortId,
    isOne ? 'agree' : 'agree-many',
    isOne ? { a: first.a.id, b: first.b.id } : { count: pairs.length },
    () => {
      for (const { id } of pairs) setAgreement(database, rosterId, id, on);
    },
  );
  return programmeOf(database, cohortId);
}

function requirePair(
  database: Database,
  cohortId: number,
  pairId: number,
): { readonly pair: RosterPair; readonly rosterId: number } {
  const { pairs, rosterId } = requirePairs(database, cohortId, [pairId]);
  const [pair] = pairs;
  if (pair === undefined) throw new Refused('value-invalid', { field: 'pair' });
  return { pair, rosterId };
}

/** The pairs of a roster by their ids, in the order of the roster; refuses unless all are there. */
function requirePairs(
  database: Database,
  cohortId: number,
  pairIds: readonly number[],
): { readonly pairs: readonly RosterPair[]; readonly rosterId: number } {
  const wanted = new Set(pairIds);
  const pairs = programmeOf(database, cohortId).pairs.filter(({ id }) => wanted.has(id));
  const rosterId = rosterIdOf(database, cohortId);
  if (pairs.length < wanted.size || rosterId === null)
    throw new Refused('value-invalid', { field: 'pair' });
  return { pairs, rosterId };
}

/**
 * Dates the end of a programme and ends the pairs that go on as planned that day, as one undo step.
 * Refuses a day before the last of them began.
 */
export function closeProgramme(database: Database, cohortId: number, on: string): Programme {
  const { name } = requireCohort(database, cohortId);
  const rosterId = rosterIdOf(database, cohortId);
  if (rosterId === null) throw new Refused('cohort-has-no-roster');
  const going = readPairs(database, rosterId, 'active');
  if (going.some(({ startedOn }) => on < startedOn))
    throw new Refused('value-invalid', { field: 'ended-on' });
  changeCohort(database, cohortId, 'close-programme', { cohort: name }, () => {
    for (const { id } of going) setEnding(database, rosterId, id, { on, kind: 'completed' });
    dateMilestone(database, cohortId, 'ended', on);
  });
  return programmeOf(database, cohortId);
}
