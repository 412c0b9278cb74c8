import type { Person, ProfileFields } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, listed, query, run } from '../query.ts';
import type { PersonWeekTable } from '../tables/people.ts';
import { filed, grouped } from './rows.ts';

/** The answers for job shadowing and work pairs that stand in tables of their own. */
export type MethodField = 'weeksPossible' | 'weeksImpossible' | 'tasks' | 'peakMonths' | 'absences';

/**
 * Reads them for the people of these ids, or for all people, with one query for each table.
 * @returns the answers of a person by id.
 */
export function readMethodAnswers(
  database: Database,
  ids: readonly number[] | null,
): (id: number) => Pick<Person, MethodField> {
  const weeks = readWeeks(database, ids);
  const possible = grouped(filed(weeks, 'kind', 'possible'), (row) => row.week);
  const impossible = grouped(filed(weeks, 'kind', 'impossible'), (row) => row.week);
  const tasks = grouped(readTasks(database, ids), (row) => ({
    task: row.task,
    level: row.level,
    wantsToLearn: row.wants_to_learn === 1,
  }));
  const months = grouped(readPeakMonths(database, ids), (row) => row.month);
  const absences = grouped(readAbsences(database, ids), (row) => ({
    from: row.first_day,
    to: row.last_day,
  }));
  return (id) => ({
    weeksPossible: possible.get(id) ?? [],
    weeksImpossible: impossible.get(id) ?? [],
    tasks: tasks.get(id) ?? [],
    peakMonths: months.get(id) ?? [],
    absences: absences.get(id) ?? [],
  });
}

/** Removes the answers to the given fields, before they are written anew. */
export function removeMethodAnswers(
  database: Database,
  id: number,
  fields: Partial<ProfileFields>,
): void {
  if (fields.weeksPossible !== undefined) removeWeeks(database, id, 'possible');
  if (fields.weeksImpossible !== undefined) removeWeeks(database, id, 'impossible');
  if (fields.tasks !== undefined) {
    run(database, query.deleteFrom('person_task').where('person_id', '=', id));
  }
  if (fields.peakMonths !== undefined) {
    run(database, query.deleteFrom('person_peak_month').where('person_id', '=', id));
  }
  if (fields.absences !== undefined) {
    run(database, query.deleteFrom('person_absence').where('person_id', '=', id));
  }
}

/** Writes the given answers. Weeks and months are kept in the order of the calendar. */
export function writeMethodAnswers(
  database: Database,
  id: number,
  fields: Partial<ProfileFields>,
): void {
  const weeks = [
    ...toWeeks(id, 'possible', fields.weeksPossible ?? []),
    ...toWeeks(id, 'impossible', fields.weeksImpossible ?? []),
  ];
  if (weeks.length > 0) run(database, query.insertInto('person_week').values(weeks));
  const months = [...new Set(fields.peakMonths)].map((month) => ({ person_id: id, month }));
  if (months.length > 0) run(database, query.insertInto('person_peak_month').values(months));
  const absences = (fields.absences ?? []).map(({ from, to }, position) => ({
    person_id: id,
    position,
    first_day: from,
    last_day: to,
  }));
  if (absences.length > 0) run(database, query.insertInto('person_absence').values(absences));
  writeTasks(database, id, fields.tasks ?? []);
}

/** A task named twice counts as it was named last. */
function writeTasks(database: Database, id: number, tasks: ProfileFields['tasks']): void {
  const byTask = new Map(tasks.map((skill) => [skill.task, skill]));
  const rows = [...byTask.values()].map(({ task, level, wantsToLearn }, position) => ({
    person_id: id,
    position,
    task,
    level,
    wants_to_learn: Number(wantsToLearn),
  }));
  if (rows.length > 0) run(database, query.insertInto('person_task').values(rows));
}

function toWeeks(
  id: number,
  kind: PersonWeekTable['kind'],
  weeks: readonly string[],
): PersonWeekTable[] {
  return [...new Set(weeks)].map((week) => ({ person_id: id, kind, week }));
}

function removeWeeks(database: Database, id: number, kind: PersonWeekTable['kind']): void {
  const rows = query.deleteFrom('person_week').where('person_id', '=', id);
  run(database, rows.where('kind', '=', kind));
}

function readWeeks(database: Database, ids: readonly number[] | null) {
  const rows = query.selectFrom('person_week').selectAll();
  const chosen = ids === null ? rows : rows.where('person_id', 'in', listed(ids));
  return all(database, chosen.orderBy('person_id').orderBy('week'));
}

function readTasks(database: Database, ids: readonly number[] | null) {
  const rows = query.selectFrom('person_task').selectAll();
  const chosen = ids === null ? rows : rows.where('person_id', 'in', listed(ids));
  return all(database, chosen.orderBy('person_id').orderBy('position'));
}

function readPeakMonths(database: Database, ids: readonly number[] | null) {
  const rows = query.selectFrom('person_peak_month').selectAll();
  const chosen = ids === null ? rows : rows.where('person_id', 'in', listed(ids));
  return all(database, chosen.orderBy('person_id').orderBy('month'));
}

function readAbsences(database: Database, ids: readonly number[] | null) {
  const rows = query.selectFrom('person_absence').selectAll();
  const chosen = ids === null ? rows : rows.where('person_id', 'in', listed(ids));
  return all(database, chosen.orderBy('person_id').orderBy('position'));
}
