import type { ColumnUse, ImportColumn, ImportMapping, ImportTable } from '../../contract/index.ts';
import type { ReadOptions } from '../read-workbook.ts';
import { bytesOfText, type Read, readBytes, type TestTable, textOf } from './tables.ts';

/** People of whom a table for a test may tell, below this header. */
export const header = ['Sukunimi', 'Etunimi', 'Sähköposti', 'Rooli'];
export const anni = ['Koskimies', 'Anni', 'anni.koskimies@avi.example', 'mentori'];
export const eero = ['Laineranta', 'Eero', 'eero.laineranta@avi.example', 'aktori'];

/** Reads a table as a text file in another way than by guesses. */
export function readWith(table: TestTable, options: ReadOptions): Read {
  return readBytes(bytesOfText(textOf(table)), 'henkilot.csv', options);
}

/** The one table of a reading. */
export function onlyTable({ tables }: Read): ImportTable {
  const [table, another] = tables;
  if (table === undefined || another !== undefined) throw new Error(`${tables.length} tables`);
  return table;
}

/** The column of the one table with the letter. */
export function columnAt(reading: Read, letter: string): ImportColumn | undefined {
  return onlyTable(reading).columns.find(({ column }) => column === letter);
}

/** The mapping of a reading with another use for one column. */
export function withUse(
  { mapping }: Pick<Read, 'mapping'>,
  letter: string,
  use: ColumnUse,
): ImportMapping {
  return {
    ...mapping,
    tables: mapping.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        column.column === letter ? { column: letter, use } : column,
      ),
    })),
  };
}
