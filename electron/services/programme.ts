import {
  type Cohort,
  type ConstraintView,
  type GroupDay,
  type Milestone,
  type Programme,
  Refused,
  type RosterPair,
} from '../contract/index.ts';
import {
  change,
  type Database,
  readGroupDays,
  readMilestones,
  readPairs,
  removeGroupDay,
  rosterIdOf,
  saveGroupDay,
  setAgreement,
  setCohortStatus,
  setConstraint,
  setEnding,
  setMilestone,
} from '../database/index.ts';
import { requireCohort } from './cohorts.ts';
import { refuseIdentityCodes } from './identity-codes.ts';
import { referenceTo } from './pair-scorer.ts';

/** What follows the accepted roster of a cohort: dates, group days, all pairs, who waits. */
export function programmeOf(database: Database, cohortId: number): Programme {
  const cohort = requireCohort(database, cohortId);
  const rosterId = rosterIdOf(database, cohortId);
  const pairs = rosterId === null ? [] : readPairs(database, rosterId, 'all');
  return {
    milestones: readMilestones(database, cohortId),
    groupDays: readGroupDays(database, cohortId),
    pairs,
    waiting: rosterId === null ? [] : waitingOf(cohort, pairs),
  };
}

/**
 * Dates a milestone as one undo step, or with null takes its date back. The cohort stands where
 * its furthest dated milestone puts it.
 */
export function reach(
  database: Database,
  cohortId: number,
  milestone: Milestone,
  on: string | null,
): Programme {
  const { name } = requireCohort(database, cohortId);
  if (rosterIdOf(database, cohortId) === null) throw new Refused('cohort-has-no-roster');
  changeCohort(database, cohortId, `reach-${milestone}`, { cohort: name }, () =>
    dateMilestone(database, cohortId, milestone, on),
  );
  return programmeOf(database, cohortId);
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

/** Dates a milestone and puts the cohort where its furthest dated one says. */
function dateMilestone(
  database: Database,
  cohortId: number,
  milestone: Milestone,
  on: string | null,
): void {
  setMilestone(database, cohortId, milestone, on);
  const reached = new Set(readMilestones(database, cohortId).map((dated) => dated.milestone));
  setCohortStatus(database, cohortId, statusAfter(reached));
}

function statusAfter(reached: ReadonlySet<Milestone>): Cohort['status'] {
  if (reached.has('ended')) return 'ended';
  if (reached.has('started')) return 'running';
  return reached.has('confirmed') ? 'confirmed' : 'proposal';
}

/** Adds or changes a group day as one undo step. */
export function keepGroupDay(
  database: Database,
  cohortId: number,
  day: Omit<GroupDay, 'id'> & { readonly id: number | null },
): Programme {
  refuseIdentityCodes({ place: day.place, topic: day.topic });
  const { name } = requireCohort(database, cohortId);
  const isKnown = changeCohort(database, cohortId, 'save-group-day', { cohort: name }, () =>
    saveGroupDay(database, cohortId, day),
  );
  if (!isKnown) throw new Refused('value-invalid', { field: 'group-day' });
  return programmeOf(database, cohortId);
}

/** Removes a group day as one undo step. */
export function dropGroupDay(database: Database, cohortId: number, id: number): Programme {
  const { name } = requireCohort(database, cohortId);
  const isKnown = changeCohort(database, cohortId, 'remove-group-day', { cohort: name }, () =>
    removeGroupDay(database, cohortId, id),
  );
  if (!isKnown) throw new Refused('value-invalid', { field: 'group-day' });
  return programmeOf(database, cohortId);
}

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

/** Keeps the day on which a pair signed its agreement, or with null none, as one undo step. */
export function agree(
  database: Database,
  cohortId: number,
  pairId: number,
  on: string | null,
): Programme {
  const { pair, rosterId } = requirePair(database, cohortId, pairId);
  changeCohort(database, cohortId, 'agree', { a: pair.a.id, b: pair.b.id }, () =>
    setAgreement(database, rosterId, pairId, on),
  );
  return programmeOf(database, cohortId);
}

function requirePair(
  database: Database,
  cohortId: number,
  pairId: number,
): { readonly pair: RosterPair; readonly rosterId: number } {
  const pair = programmeOf(database, cohortId).pairs.find(({ id }) => id === pairId);
  const rosterId = rosterIdOf(database, cohortId);
  if (pair === undefined || rosterId === null)
    throw new Refused('value-invalid', { field: 'pair' });
  return { pair, rosterId };
}

/** Sets how a pair has ended. A lock of before says nothing of a pair that was interrupted since. */
function endingOf(
  database: Database,
  { id: cohortId, constraints }: Cohort,
  rosterId: number,
  { id, a, b }: RosterPair,
  ending: RosterPair['ended'],
): void {
  setEnding(database, rosterId, id, ending);
  if (ending?.kind !== 'interrupted') return;
  const isOfTwo = (one: ConstraintView): boolean =>
    [one.a.id, one.b.id].every((personId) => personId === a.id || personId === b.id);
  for (const one of constraints)
    if (one.kind === 'locked' && isOfTwo(one))
      setConstraint(database, cohortId, one.a.id, one.b.id, null);
}

/** Whether both still take part and have a place, so that their pair can go on. */
function hasPlaces(
  { method, people }: Cohort,
  active: readonly RosterPair[],
  { id, a, b }: RosterPair,
): boolean {
  const others = active.filter((pair) => pair.id !== id);
  const placesOf = (personId: number): number =>
    people.find(({ person }) => person.id === personId)?.capacity ?? 0;
  const pairsOf = (personId: number, side: 'a' | 'b'): number =>
    others.filter((pair) => pair[side].id === personId).length;
  const isIn = [a, b].every(({ id: own }) => people.some(({ person }) => person.id === own));
  if (!isIn) return false;
  if (method === 'workpair')
    return [a, b].every((one) => pairsOf(one.id, 'a') + pairsOf(one.id, 'b') === 0);
  return pairsOf(a.id, 'a') < placesOf(a.id) && pairsOf(b.id, 'b') === 0;
}

function changeCohort<Result>(
  database: Database,
  cohortId: number,
  code: string,
  params: Readonly<Record<string, string | number>>,
  body: () => Result,
): Result {
  return change(database, { code, params, object: { kind: 'cohort', id: cohortId } }, body);
}

/** Who takes part without an active pair, the earliest support of a supervisor first. */
function waitingOf(cohort: Cohort, pairs: readonly RosterPair[]): Programme['waiting'] {
  const paired = new Set(
    pairs
      .filter(({ a, b, ended }) => ended === null && !a.isErased && !b.isErased)
      .flatMap(({ a, b, third }) => [a.id, b.id, ...(third === null ? [] : [third.person.id])]),
  );
  // Participants stand by name, and sorting keeps that order among those of one day.
  return cohort.people
    .filter(({ person }) => !paired.has(person.id))
    .map((participant) => ({
      person: referenceTo(participant),
      role: participant.role,
      supportedOn: participant.person.supportedOn,
    }))
    .sort((one, other) => compareDays(one.supportedOn, other.supportedOn));
}

function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
