import { type Cell, cellText, type SheetTable } from '../cells/cell.ts';
import { nameKey } from '../cells/text.ts';
import { type Column, columns } from '../columns/columns.ts';
import { limits } from '../limits.ts';

/** A header's meaning; canonical headers win over synonyms where both are in one table. */
export interface HeaderMeaning {
  readonly column: Column;
  readonly isCanonical: boolean;
}

function meaningsOfHeaders(): ReadonlyMap<string, HeaderMeaning> {
  const meanings = new Map<string, HeaderMeaning>();
  for (const column of columns) {
    for (const synonym of column.synonyms) {
      meanings.set(nameKey(synonym), { column, isCanonical: false });
    }
  }
  for (const column of columns) {
    for (const header of [column.headers.fi, column.headers.sv, column.headers.en]) {
      meanings.set(nameKey(header), { column, isCanonical: true });
    }
  }
  return meanings;
}

const meanings = meaningsOfHeaders();

/** What a header means, whatever its case, spaces and punctuation; null where it is not known. */
export function meaningOfHeader(header: Cell): HeaderMeaning | null {
  const key = nameKey(cellText(header));
  const whole = meanings.get(key);
  if (whole) return whole;
  // Forms put a hint after the header: 'Rooli (mentori / aktori)', 'Tavoitteet: valitse kolme'.
  const [beginning = ''] = cellText(header).split(/[(:*?\r\n]/u);
  return meanings.get(nameKey(beginning)) ?? null;
}

const fewestKnownHeaders = 2;

/** How many fields a row would head; none for a row without a column for names. */
function knownHeaders(row: readonly Cell[]): number {
  const fields = new Set(row.flatMap((cell) => meaningOfHeader(cell)?.column.field ?? []));
  return fields.has('lastName') || fields.has('firstName') ? fields.size : 0;
}

/** The row of a table that heads the most fields, the first of equals, and how many they are. */
export function bestHeader(rows: SheetTable['rows']): {
  readonly row: number;
  readonly known: number;
} {
  let best = { row: -1, known: 0 };
  for (const [row, cells] of rows.slice(0, limits.rowsAboveHeader).entries()) {
    const known = knownHeaders(cells);
    if (known > best.known) best = { row, known };
  }
  return best;
}

/**
 * The position of the row that has the most known headers, at least two and one of them a name,
 * among the first rows of a sheet; the first of equals. Null where there is none.
 */
export function findHeaderRow({ rows }: SheetTable): number | null {
  const { row, known } = bestHeader(rows);
  return known < fewestKnownHeaders ? null : row;
}
