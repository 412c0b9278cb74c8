import type { CohortSettings } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, get, query, run } from '../query.ts';
import { readSettings } from './stored.ts';

/** A named set of settings of a cohort. */
export interface StoredScenario {
  readonly id: number;
  readonly name: string;
  readonly settings: CohortSettings;
}

/** The scenarios of a cohort in the order in which they were made. */
export function readScenarios(database: Database, cohortId: number): StoredScenario[] {
  const rows = query.selectFrom('scenario').selectAll().where('cohort_id', '=', cohortId);
  return all(database, rows.orderBy('id')).map((row) => ({
    id: row.id,
    name: row.name,
    settings: readSettings(row.settings),
  }));
}

/**
 * Keeps settings under a name, in place of others that had it: those go with their runs, which tell
 * nothing of the new ones. To be called inside `change`.
 */
export function saveScenario(
  database: Database,
  cohortId: number,
  name: string,
  settings: CohortSettings,
): void {
  const row = { cohort_id: cohortId, name, settings: JSON.stringify(settings) };
  const rows = query.selectFrom('scenario').selectAll().where('cohort_id', '=', cohortId);
  const before = get(database, rows.where('name', '=', name));
  if (before?.settings === row.settings) return;
  if (before !== undefined) removeScenario(database, cohortId, before.id);
  run(database, query.insertInto('scenario').values(row));
}

/** Renames a scenario; its runs stay. To be called inside `change`. */
export function renameScenario(database: Database, id: number, name: string): void {
  run(database, query.updateTable('scenario').set({ name }).where('id', '=', id));
}

/** Removes a scenario. To be called inside `change`. @returns false if there is none. */
export function removeScenario(database: Database, cohortId: number, id: number): boolean {
  const rows = query.deleteFrom('scenario').where('id', '=', id);
  return run(database, rows.where('cohort_id', '=', cohortId)).changes === 1;
}
