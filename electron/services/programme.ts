import {
  type ChangeCode,
  type Cohort,
  type GroupDay,
  type Milestone,
  membersOf,
  type Programme,
  Refused,
  type RosterPair,
  thirdsOf,
  unknownLast,
} from '../contract/index.ts';
import {
  change,
  type Database,
  readGroupDays,
  readMilestones,
  readPairs,
  readPlaces,
  removeGroupDay,
  rosterIdOf,
  saveGroupDay,
  setCohortStatus,
  setEnding,
  setMilestone,
} from '../database/index.ts';
import { requireCohort } from './cohorts.ts';
import { refuseIdentityCodes } from './identity-codes.ts';
import { hasPlaces } from './pair-places.ts';
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
    places: [...readPlaces(database, pairs.flatMap(idsOfAll)).values()].flat(),
    waiting: rosterId === null ? [] : waitingOf(cohort, pairs),
  };
}

function idsOfAll(pair: RosterPair): readonly number[] {
  return [pair.a.id, pair.b.id, ...thirdsOf(pair).map(({ person }) => person.id)];
}

/**
 * Dates a milestone as one undo step, or with null takes its date back. The cohort stands where
 * its furthest dated milestone puts it. Pairs that went to the end of the programme follow its day,
 * or go on if it is taken back.
 */
export function reach(
  database: Database,
  cohortId: number,
  milestone: Milestone,
  on: string | null,
): Programme {
  const cohort = requireCohort(database, cohortId);
  const rosterId = rosterIdOf(database, cohortId);
  if (rosterId === null) throw new Refused('cohort-has-no-roster');
  changeCohort(database, cohortId, `reach-${milestone}`, { cohort: cohort.name }, () => {
    if (milestone === 'ended') moveLastDay(database, cohort, rosterId, on);
    dateMilestone(database, cohortId, milestone, on);
  });
  return programmeOf(database, cohortId);
}

/**
 * Pairs that ended as planned on the last day of their programme end on its new one. Without one
 * they go on, but for those who have no place any more. Refuses a day before one of them began.
 */
function moveLastDay(
  database: Database,
  cohort: Cohort,
  rosterId: number,
  on: string | null,
): void {
  const dated = readMilestones(database, cohort.id);
  const before = dated.find(({ milestone }) => milestone === 'ended')?.on;
  for (const pair of readPairs(database, rosterId, 'all')) {
    if (pair.ended?.kind !== 'completed' || pair.ended.on !== before) continue;
    if (on !== null && on < pair.startedOn)
      throw new Refused('value-invalid', { field: 'ended-on' });
    if (on !== null) setEnding(database, rosterId, pair.id, { on, kind: 'completed' });
    else if (hasPlaces(cohort, readPairs(database, rosterId, 'active'), pair))
      setEnding(database, rosterId, pair.id, null);
  }
}

/**
 * Dates a milestone and puts the cohort where its furthest dated one says. To be called inside
 * `change`.
 */
export function dateMilestone(
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

/** Changes something that hangs on a cohort, as one undo step. */
export function changeCohort<Result>(
  database: Database,
  cohortId: number,
  code: ChangeCode,
  params: Readonly<Record<string, string | number>>,
  body: () => Result,
): Result {
  return change(database, { code, params, object: { kind: 'cohort', id: cohortId } }, body);
}

/**
 * Who takes part and has no pair that goes on or went to its end, the earliest support of a
 * supervisor first.
 */
function waitingOf(cohort: Cohort, pairs: readonly RosterPair[]): Programme['waiting'] {
  const paired = new Set(
    pairs
      .filter(
        ({ a, b, ended }) =>
          (ended === null || ended.kind === 'completed') && !a.isErased && !b.isErased,
      )
      .flatMap((pair) => membersOf(pair))
      .map(({ id }) => id),
  );
  // Participants stand by name, and sorting keeps that order among those of one day.
  return cohort.people
    .filter(({ person }) => !paired.has(person.id))
    .map((participant) => ({
      person: referenceTo(participant),
      role: participant.role,
      supportedOn: participant.person.supportedOn,
    }))
    .sort((one, other) => unknownLast(one.supportedOn, other.supportedOn));
}
