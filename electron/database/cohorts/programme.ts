import { type GroupDay, type Milestone, milestoneSchema } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, query, run } from '../query.ts';

/** The dated milestones of a cohort in the order of the programme; two may be of one day. */
export function readMilestones(
  database: Database,
  cohortId: number,
): readonly { readonly milestone: Milestone; readonly on: string }[] {
  const rows = query.selectFrom('milestone').selectAll().where('cohort_id', '=', cohortId);
  const place = ({ milestone }: { readonly milestone: Milestone }): number =>
    milestoneSchema.options.indexOf(milestone);
  return all(database, rows)
    .map(({ milestone, on_day: on }) => ({ milestone, on }))
    .toSorted((one, other) => place(one) - place(other));
}

/** Dates a milestone of a cohort, or with null takes the date back. To be called inside `change`. */
export function setMilestone(
  database: Database,
  cohortId: number,
  milestone: Milestone,
  on: string | null,
): void {
  const rows = query.deleteFrom('milestone').where('cohort_id', '=', cohortId);
  run(database, rows.where('milestone', '=', milestone));
  if (on === null) return;
  const row = { cohort_id: cohortId, milestone, on_day: on };
  run(database, query.insertInto('milestone').values(row));
}

/** The group days of a cohort in the order of the calendar. */
export function readGroupDays(database: Database, cohortId: number): GroupDay[] {
  const rows = query.selectFrom('group_day').selectAll().where('cohort_id', '=', cohortId);
  return all(database, rows.orderBy('on_day').orderBy('id')).map((row) => ({
    id: row.id,
    on: row.on_day,
    place: row.place,
    topic: row.topic,
  }));
}

/**
 * Adds a group day, or with an id changes it. To be called inside `change`.
 * @returns false if the cohort has no such day.
 */
export function saveGroupDay(
  database: Database,
  cohortId: number,
  { id, on, place, topic }: Omit<GroupDay, 'id'> & { readonly id: number | null },
): boolean {
  const columns = { on_day: on, place, topic };
  if (id === null) {
    run(database, query.insertInto('group_day').values({ cohort_id: cohortId, ...columns }));
    return true;
  }
  const update = query.updateTable('group_day').set(columns).where('id', '=', id);
  return run(database, update.where('cohort_id', '=', cohortId)).changes === 1;
}

/** Removes a group day. To be called inside `change`. @returns false if there is none. */
export function removeGroupDay(database: Database, cohortId: number, id: number): boolean {
  const rows = query.deleteFrom('group_day').where('id', '=', id);
  return run(database, rows.where('cohort_id', '=', cohortId)).changes === 1;
}

/** Removes all that hangs on a cohort here. */
export function removeProgramme(database: Database, cohortId: number): void {
  for (const table of ['milestone', 'group_day', 'scenario'] as const)
    run(database, query.deleteFrom(table).where('cohort_id', '=', cohortId));
}
