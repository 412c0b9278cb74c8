import { nameOfUse } from '../../contract/index.ts';
import { type Cell, cellText, type SheetTable } from '../cells/cell.ts';
import {
  type HeaderMeaning,
  meaningOfHeader,
  meaningOfSpelling,
} from '../columns/header-meanings.ts';
import { limits } from '../limits.ts';

type MeaningOf = (header: string) => HeaderMeaning | null;

const fewestKnownHeaders = 2;
const longestHeader = 300;

const headerText = (cell: Cell): string => {
  const text = cellText(cell);
  return text.length > longestHeader ? '' : text;
};

/** Says whether one of the headers is for people's names. */
export function headsNames(uses: ReadonlySet<string>): boolean {
  return ['field lastName', 'field firstName', 'whole-name'].some((use) => uses.has(use));
}

/** How many uses a row would head; none for a row without a column for names. */
function knownHeaders(row: readonly Cell[], meaningOf: MeaningOf): number {
  const uses = new Set<string>();
  for (const cell of row) {
    const meaning = cell === null ? null : meaningOf(headerText(cell));
    if (meaning !== null) uses.add(nameOfUse(meaning.use));
  }
  return headsNames(uses) ? uses.size : 0;
}

/** The row of a table that heads the most fields, the first of equals, and how many they are. */
export function bestHeader(
  rows: SheetTable['rows'],
  meaningOf: MeaningOf = meaningOfHeader,
): { readonly row: number; readonly known: number } {
  let best = { row: -1, known: 0 };
  for (const [row, cells] of rows.slice(0, limits.rowsAboveHeader).entries()) {
    const known = knownHeaders(cells, meaningOf);
    if (known > best.known) best = { row, known };
  }
  return best;
}

const meaningOfAnySpelling: MeaningOf = (header) =>
  meaningOfHeader(header) ?? meaningOfSpelling(header);

/**
 * The row that has the most known headers, at least two and one of them for names, among the first
 * rows of a sheet; the first of equals. Misspelt headers count only where no others are. Where
 * nothing is known, the row of texts right above the first e-mail address. Null where there is none.
 */
export function findHeaderRow(rows: SheetTable['rows']): {
  readonly row: number;
  readonly known: number;
} | null {
  for (const meaningOf of [meaningOfHeader, meaningOfAnySpelling]) {
    const best = bestHeader(rows, meaningOf);
    if (best.known >= fewestKnownHeaders) return best;
  }
  const row = rowAboveAddresses(rows);
  return row === null ? null : { row, known: 0 };
}

const hasAddress = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => typeof cell === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(cell.trim()));

function rowAboveAddresses(rows: SheetTable['rows']): number | null {
  const first = rows.slice(0, limits.rowsAboveHeader + 1).findIndex(hasAddress);
  const header = first <= 0 ? [] : (rows[first - 1] ?? []);
  const filled = header.filter((cell) => cell !== null);
  const areTexts = filled.every((cell) => typeof cell === 'string' && cell.length < 100);
  return filled.length >= 3 && areTexts ? first - 1 : null;
}
