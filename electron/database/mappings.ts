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
  save(database, { tables, answers });
}

function save(database: Database, mapping: ImportMapping): void {
  const value = JSON.stringify(mapping);
  run(
    database,
    query
      .insertInto('setting')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value })),
  );
}

/**
 * Forgets the answers to questions about a text in which somebody is named, who is to be erased.
 * They do not come back when that is undone. To be called inside a transaction.
 */
export function forgetAnswersNaming(database: Database, forms: ReadonlySet<string>): void {
  const mapping = readMapping(database);
  const names = [...forms].map(wordsOf).filter((words) => words.trim() !== '');
  const answers = mapping.answers.filter(({ question }) => {
    const words = wordsOf(question);
    return !names.some((name) => words.includes(name));
  });
  if (answers.length < mapping.answers.length) save(database, { ...mapping, answers });
}

/** The letters and digits of a text, with a space around each word. */
function wordsOf(text: string): string {
  const words = text.normalize('NFC').toLowerCase();
  return ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
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
