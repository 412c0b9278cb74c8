import type { OrganisationChange } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, get, query, run } from '../query.ts';

type TaskChange = Extract<
  OrganisationChange,
  { kind: 'new-task' | 'task-critical' | 'remove-task' }
>;

/**
 * Carries out one edit of the task catalogue. To be called inside `change`.
 * @returns false if there is no such task.
 */
export function changeTasks(database: Database, change: TaskChange): boolean {
  switch (change.kind) {
    case 'new-task':
      return addTask(database, change);
    case 'task-critical': {
      const update = query.updateTable('task').set({ is_critical: Number(change.isCritical) });
      return run(database, update.where('code', '=', change.code)).changes === 1;
    }
    case 'remove-task':
      return removeTask(database, change.code);
  }
}

/**
 * A task of one's own gets the next number as its code, which its new name may outlive. What is
 * remembered of files names tasks by their codes, so that no code is ever given twice.
 */
function addTask(
  database: Database,
  { names, isCritical }: Extract<TaskChange, { kind: 'new-task' }>,
): boolean {
  const rows = all(database, query.selectFrom('task').select(['code', 'position']));
  const row = {
    code: `T${takeNumber(database, rows)}`,
    name_fi: names.fi,
    name_sv: names.sv,
    name_en: names.en,
    sector: null,
    is_critical: Number(isCritical),
    position: Math.max(0, ...rows.map(({ position }) => position)) + 1,
  };
  return run(database, query.insertInto('task').values(row)).changes === 1;
}

const numberKey = 'newest-task-number';

/**
 * The next number, which is taken for good: it is the desk's and not data, so that neither removing
 * a task nor undoing its making gives it back.
 */
function takeNumber(database: Database, tasks: readonly { readonly code: string }[]): number {
  const settings = query.selectFrom('setting').select('value').where('key', '=', numberKey);
  const taken = Number(get(database, settings)?.value ?? 0);
  const numbers = tasks.map(({ code }) => Number(/^T(\d+)$/.exec(code)?.[1] ?? 0));
  const number = Math.max(taken, ...numbers) + 1;
  const row = { key: numberKey, value: JSON.stringify(number) };
  run(database, query.insertInto('setting').orReplace().values(row));
  return number;
}

/** What people answered about the task goes with it, and comes back when this is undone. */
function removeTask(database: Database, code: string): boolean {
  run(database, query.deleteFrom('person_task').where('task', '=', code));
  return run(database, query.deleteFrom('task').where('code', '=', code)).changes === 1;
}
