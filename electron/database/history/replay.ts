import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { recordAudit } from '../audit.ts';
import { type Database, sqliteOf } from '../connection.ts';
import { all, get, inTransaction, query, run } from '../query.ts';
import { inSession } from './change.ts';
import { type Column, columnsOf } from './tracking.ts';

const imageSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
type Image = z.infer<typeof imageSchema>;

/** One row's change: null is 'no such row'. */
interface RowChange {
  readonly table: string;
  readonly from: Image | null;
  readonly to: Image | null;
}

/** Undoes the newest step. @returns false if there is none. */
export function undo(database: Database): boolean {
  return inTransaction(database, () => {
    const step = newestDone(database);
    if (step === undefined) return false;
    const changes = readChanges(database, step.id).reverse();
    apply(
      database,
      changes.map(({ table, from, to }) => ({ table, from: to, to: from })),
    );
    mark(database, step.id, 1);
    recordAudit(database, { action: 'undo', objectKind: 'step', objectId: step.id });
    return true;
  });
}

/** Does the step that was undone last again. @returns false if there is none. */
export function redo(database: Database): boolean {
  return inTransaction(database, () => {
    const step = oldestUndone(database);
    if (step === undefined) return false;
    apply(database, readChanges(database, step.id));
    mark(database, step.id, 0);
    recordAudit(database, { action: 'redo', objectKind: 'step', objectId: step.id });
    return true;
  });
}

/** The step that `undo` would undo. */
export function newestDone(database: Database) {
  const steps = query.selectFrom('undo_step').selectAll().where('is_undone', '=', 0);
  return get(database, steps.orderBy('id', 'desc').limit(1));
}

/** The step that `redo` would do again. */
export function oldestUndone(database: Database) {
  const steps = query.selectFrom('undo_step').selectAll().where('is_undone', '=', 1);
  return get(database, steps.orderBy('id').limit(1));
}

function mark(database: Database, stepId: number, isUndone: 0 | 1): void {
  const step = query.updateTable('undo_step').set({ is_undone: isUndone });
  run(database, step.where('id', '=', stepId));
}

function readChanges(database: Database, stepId: number): RowChange[] {
  const changes = query.selectFrom('undo_change').selectAll().where('step_id', '=', stepId);
  return all(database, changes.orderBy('id')).map((row) => ({
    table: row.table_name,
    from: parseImage(row.before),
    to: parseImage(row.after),
  }));
}

function parseImage(text: string | null): Image | null {
  return text === null ? null : imageSchema.parse(JSON.parse(text));
}

/**
 * Applies changes in their order. Foreign keys are checked when the transaction ends, because rows
 * that point to each other come and go one at a time. A column that a change does not know is newer
 * than the change, and keeps what it has or gets its default.
 */
function apply(database: Database, changes: readonly RowChange[]): void {
  sqliteOf(database).pragma('defer_foreign_keys = ON');
  const writers = new Map<string, (change: RowChange) => void>();
  inSession(database, null, () => {
    for (const rowChange of changes) {
      const write = writers.get(rowChange.table) ?? writerOf(database, rowChange.table);
      writers.set(rowChange.table, write);
      write(rowChange);
    }
  });
}

/** Writes changes of one table with statements that are prepared once for each set of columns. */
function writerOf(database: Database, table: string): (change: RowChange) => void {
  const sqlite = sqliteOf(database);
  const columns = columnsOf(sqlite, table);
  const keys = columns.filter((column) => column.keyPosition > 0);
  const condition = keys.map(({ name }) => `"${name}" = ?`).join(' AND ');
  const statements = new Map<string, Sqlite.Statement>();
  const prepared = (sql: string): Sqlite.Statement => {
    const statement = statements.get(sql) ?? sqlite.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return ({ from, to }) => {
    const written = to === null ? [] : columns.filter(({ name }) => name in to);
    const names = written.map(({ name }) => `"${name}"`);
    const changed =
      from === null
        ? prepared(
            `INSERT INTO "${table}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
          ).run(valuesOf(to, written))
        : to === null
          ? prepared(`DELETE FROM "${table}" WHERE ${condition}`).run(valuesOf(from, keys))
          : prepared(
              `UPDATE "${table}" SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE ${condition}`,
            ).run(valuesOf(to, written), valuesOf(from, keys));
    if (changed.changes !== 1) throw new Error(`The history does not fit the table ${table}.`);
  };
}

function valuesOf(image: Image | null, columns: readonly Column[]): (string | number | null)[] {
  return columns.map(({ name }) => image?.[name] ?? null);
}
