import { type ImportMapping, importMappingSchema } from '../contract/index.ts';
import type { Database } from './connection.ts';
import { get, query, run } from './query.ts';

const key = 'import-mapping';
const nothing: ImportMapping = { tables: [], answers: [] };
const mostTables = 200;
const mostAnswers = 5000;

/** How files were read before, the latest last. */
export function readMapping(database: Database): ImportMapping {
  const row = get(database, query.selectFrom('setting').select('value').where('key', '=', key));
  return row === undefined ? nothing : importMappingSchema.parse(JSON.parse(row.value));
}

/**
 * Remembers how a file was read; what it says takes the place of what was remembered of the same
 * shape or question, and the oldest is forgotten. It is the desk's and not data: no undo step. To be
 * called inside a transaction.
 */
export function rememberMapping(database: Database, mapping: ImportMapping): void {
  const earlier = readMapping(database);
  const tables = merged(earlier.tables, mapping.tables, ({ shape }) => shape, mostTables);
  const answers = merged(earlier.answers, mapping.answers, ({ question }) => question, mostAnswers);
  const value = JSON.stringify({ tables, answers });
  run(
    database,
    query
      .insertInto('setting')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value })),
  );
}

function merged<Item>(
  earlier: readonly Item[],
  later: readonly Item[],
  nameOf: (item: Item) => string,
  most: number,
): readonly Item[] {
  const names = new Set(later.map(nameOf));
  return [...earlier.filter((item) => !names.has(nameOf(item))), ...later].slice(-most);
}
