import { basename } from 'node:path';
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import { Refused } from '../contract/index.ts';
import { type Database, longChangeOf, prepared, sqliteOf } from './connection.ts';
import { refusalCodeOf } from './failures.ts';
import type { Schema } from './schema.ts';

/** Builds typed queries. It has no connection of its own: `all`, `get` and `run` carry them out. */
export const query = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (builder) => new SqliteIntrospector(builder),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

interface Compilable<Row> {
  readonly compile: () => CompiledQuery<Row>;
}

/** All rows of a query. */
export function all<Row>(database: Database, compilable: Compilable<Row>): Row[] {
  const { sql: text, parameters } = compilable.compile();
  return prepared(database, text).all(...parameters);
}

/** The first row of a query. */
export function get<Row>(database: Database, compilable: Compilable<Row>): Row | undefined {
  const { sql: text, parameters } = compilable.compile();
  return prepared(database, text).get(...parameters);
}

/**
 * Carries out an insert, an update or a delete. Throws `Refused` while a long change is under way
 * on another connection.
 */
export function run(
  database: Database,
  compilable: Compilable<unknown>,
): { readonly changes: number; readonly insertedId: number } {
  refuseBeside(database);
  const { sql: text, parameters } = compilable.compile();
  const outcome = prepared(database, text).run(...parameters);
  return { changes: outcome.changes, insertedId: Number(outcome.lastInsertRowid) };
}

/**
 * Runs the body in one transaction that holds the write lock from its start. What it throws rolls
 * everything back. Throws `Refused` when the file is locked by another process, the disk is full,
 * the file has gone bad, or a value does not fit its table.
 */
export function inTransaction<Result>(database: Database, body: () => Result): Result {
  refuseBeside(database);
  try {
    return sqliteOf(database).transaction(body).immediate();
  } catch (error) {
    throw asRefusal(database, error);
  }
}

/** The refusal that what was thrown comes to; anything else stays what it is, a bug. */
export function asRefusal(database: Database, error: unknown): unknown {
  const code = refusalCodeOf(error);
  if (code === null) return error;
  if (code === 'value-invalid') return new Refused('value-invalid', { field: 'stored' });
  return new Refused(code, { file: basename(sqliteOf(database).name) });
}

/** Two that write at once would wait for each other. Whoever can wait asks `whenFree` first. */
function refuseBeside(database: Database): void {
  if (longChangeOf(database) !== null) throw new Refused('busy');
}

/** A list of values of any length as one parameter, for `where('id', 'in', listed(ids))`. */
export function listed<Value extends string | number>(values: Iterable<Value>): RawBuilder<Value> {
  return sql<Value>`(select value from json_each(${JSON.stringify([...values])}))`;
}
