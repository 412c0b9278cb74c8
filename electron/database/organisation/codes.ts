import type { Database } from '../connection.ts';
import { all, get, query, run } from '../query.ts';

const numbered = {
  task: { letter: 'T', key: 'newest-task-number' },
  goal_category: { letter: 'G', key: 'newest-goal-number' },
  competence_area: { letter: 'C', key: 'newest-competence-number' },
} as const;

/** The tables whose rows get a number of their own for a code. */
export type NumberedTable = keyof typeof numbered;

/**
 * The next code of a table and the last place in it. A row of one's own gets the next number as its
 * code, which its new name may outlive. What is remembered of files names rows by their codes, so
 * that no code is ever given twice: the number is the desk's and not data, and neither removing a
 * row nor undoing its making gives it back.
 */
export function takeCode(
  database: Database,
  table: NumberedTable,
): { readonly code: string; readonly position: number } {
  const { letter, key } = numbered[table];
  const rows = all(database, query.selectFrom(table).select(['code', 'position']));
  const kept = get(database, query.selectFrom('setting').select('value').where('key', '=', key));
  const ownCode = new RegExp(`^${letter}(\\d+)$`);
  const numbers = rows.map(({ code }) => Number(ownCode.exec(code)?.[1] ?? 0));
  const number = Math.max(Number(kept?.value ?? 0), ...numbers) + 1;
  const row = { key, value: JSON.stringify(number) };
  run(database, query.insertInto('setting').orReplace().values(row));
  return { code: `${letter}${number}`, position: positionAfter(rows) };
}

/** The place after the last of a table's rows. */
export function positionAfter(rows: readonly { readonly position: number }[]): number {
  return Math.max(-1, ...rows.map(({ position }) => position)) + 1;
}
