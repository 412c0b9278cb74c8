import type { OrganisationChange } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { query, run } from '../query.ts';
import { takeCode } from './codes.ts';
import { nameColumns } from './names.ts';
import { type OrganisationOutcome, outcomeOf } from './outcome.ts';

type TaskChange = Extract<
  OrganisationChange,
  { kind: 'new-task' | 'task-critical' | 'remove-task' }
>;

/** Carries out one edit of the task catalogue. To be called inside `change`. */
export function changeTasks(database: Database, change: TaskChange): OrganisationOutcome {
  switch (change.kind) {
    case 'new-task':
      return addTask(database, change);
    case 'task-critical': {
      const update = query.updateTable('task').set({ is_critical: Number(change.isCritical) });
      return outcomeOf(run(database, update.where('code', '=', change.code)));
    }
    case 'remove-task':
      return removeTask(database, change.code);
  }
}

function addTask(
  database: Database,
  { names, isCritical }: Extract<TaskChange, { kind: 'new-task' }>,
): OrganisationOutcome {
  const row = {
    ...takeCode(database, 'task'),
    ...nameColumns(names),
    sector: null,
    is_critical: Number(isCritical),
  };
  return outcomeOf(run(database, query.insertInto('task').values(row)));
}

/** What people answered about the task goes with it, and comes back when this is undone. */
function removeTask(database: Database, code: string): OrganisationOutcome {
  run(database, query.deleteFrom('person_task').where('task', '=', code));
  return outcomeOf(run(database, query.deleteFrom('task').where('code', '=', code)));
}
