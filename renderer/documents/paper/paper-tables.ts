import type { PaperContents, PaperTable } from './paper.ts';

/** A table of a document, and the place of its first row among the rows of all tables. */
export interface PlacedTable extends PaperTable {
  readonly begins: number;
}

/** The tables of a document one after the other. */
export function placedTables(
  contents: Extract<PaperContents, { kind: 'table' }>,
): readonly PlacedTable[] {
  let begins = 0;
  return [contents, ...(contents.further ?? [])].map((table) => {
    const placed = { ...table, begins };
    begins += table.rows.length;
    return placed;
  });
}

/** The table that a row among the rows of all tables stands in. */
export function tableAt(
  contents: Extract<PaperContents, { kind: 'table' }>,
  index: number,
): PlacedTable {
  const table = placedTables(contents).findLast(({ begins }) => begins <= index);
  return table ?? { ...contents, begins: 0 };
}
