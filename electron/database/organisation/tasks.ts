import type { OrganisationChange } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, query, run } from '../query.ts';

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

/** A task of one's own gets the next number as its code, which its new name may outlive. */
function addTask(
  database: Database,
  { names, isCritical }: Extract<TaskChange, { kind: 'new-task' }>,
): boolean {
  const rows = all(database, query.selectFrom('task').select(['code', 'position']));
  const numbers = rows.map(({ code }) => Number(/^T(\d+)$/.exec(code)?.[1] ?? 0));
  const row = {
    code: `T${Math.max(0, ...numbers) + 1}`,
    name_fi: names.fi,
    name_sv: names.sv,
    name_en: names.en,
    sector: null,
    is_critical: Number(isCritical),
    position: Math.max(0, ...rows.map(({ position }) => position)) + 1,
  };
  return run(database, query.insertInto('task').values(row)).changes === 1;
}

/** What people answered about the task goes with it, and comes back when this is undone. */
function removeTask(database: Database, code: string): boolean {
  run(database, query.deleteFrom('person_task').where('task', '=', code));
  return run(database, query.deleteFrom('task').where('code', '=', code)).changes === 1;
}
