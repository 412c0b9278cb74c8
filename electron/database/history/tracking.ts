import type Sqlite from 'better-sqlite3';
import type { Schema } from '../schema.ts';

/** The tables whose every change can be undone. */
export const trackedTables = [
  'cohort',
  'competence_area',
  'distinct_people',
  'earlier_pair',
  'earlier_place',
  'email_domain',
  'goal_category',
  'group_day',
  'import_batch',
  'method',
  'milestone',
  'office',
  'pair',
  'pair_constraint',
  'participant',
  'person',
  'person_absence',
  'person_alias',
  'person_competence',
  'person_goal',
  'person_language',
  'person_peak_month',
  'person_relation',
  'person_task',
  'person_week',
  'roster',
  'scenario',
  'task',
  'travel',
  'unit',
  'unit_successor',
] as const satisfies readonly (keyof Schema)[];

/** A column of a table; `keyPosition` is its place in the primary key from 1, or 0. */
export interface Column {
  readonly name: string;
  readonly keyPosition: number;
}

/** The columns of a table, in their order. */
export function columnsOf(sqlite: Sqlite.Database, table: string): readonly Column[] {
  return sqlite
    .prepare<[string], Column>(
      "SELECT name, pk AS keyPosition FROM pragma_table_info(?, 'main') ORDER BY cid",
    )
    .all(table);
}

/**
 * Makes this connection record every change of the tracked tables as images of the row before and
 * after, while `undo_session` holds a step. The triggers come from the columns that each table has
 * now, so that no migration can forget them. A change outside a session is a bug and is refused.
 */
export function trackChanges(sqlite: Sqlite.Database): void {
  sqlite.exec('CREATE TEMP TABLE undo_session (step_id INTEGER) STRICT');
  for (const table of trackedTables) {
    const columns = columnsOf(sqlite, table).map((column) => column.name);
    const before = image('OLD', columns);
    const after = image('NEW', columns);
    const differs = columns.map((name) => `OLD."${name}" IS NOT NEW."${name}"`).join(' OR ');
    sqlite.exec(trigger(table, 'INSERT', 'TRUE', 'NULL', after));
    sqlite.exec(trigger(table, 'UPDATE', differs, before, after));
    sqlite.exec(trigger(table, 'DELETE', 'TRUE', before, 'NULL'));
  }
}

function trigger(
  table: string,
  event: 'INSERT' | 'UPDATE' | 'DELETE',
  condition: string,
  before: string,
  after: string,
): string {
  return `
    CREATE TEMP TRIGGER track_${table}_${event.toLowerCase()} AFTER ${event} ON main."${table}"
    WHEN ${condition}
    BEGIN
      SELECT RAISE(ABORT, 'data is changed only inside change()')
        WHERE NOT EXISTS (SELECT 1 FROM undo_session);
      INSERT INTO undo_change (step_id, table_name, before, after)
        SELECT step_id, '${table}', ${before}, ${after}
        FROM undo_session WHERE step_id IS NOT NULL;
    END`;
}

function image(row: 'OLD' | 'NEW', columns: readonly string[]): string {
  return `json_object(${columns.map((name) => `'${name}', ${row}."${name}"`).join(', ')})`;
}
