import { cellText, type Merge, type SheetTable } from '../cells/cell.ts';
import { tidyText } from '../cells/text.ts';
import { meaningOfHeader } from '../columns/header-meanings.ts';
import type { HeaderCell } from './found-table.ts';
import { headsNames } from './header-row.ts';

/** The header of a table, of one level or of two. */
export interface TableHeader {
  readonly headers: readonly HeaderCell[];
  /** The lowest row of it. */
  readonly row: number;
}

type Table = Pick<SheetTable, 'rows' | 'merges'>;

const textAt = ({ rows }: Table, row: number, column: number): string =>
  tidyText(cellText(rows[row]?.[column] ?? null));

const widthOf = ({ rows }: Table, row: number): number =>
  Math.max(rows[row]?.length ?? 0, rows[row + 1]?.length ?? 0);

const spans = ({ firstRow, lastRow, firstColumn, lastColumn }: Merge, row: number): boolean =>
  firstRow <= row && row <= lastRow && lastColumn > firstColumn;

/** The texts of a row in which each of several may stand over the columns to its right. */
function spreadTexts(table: Table, row: number): readonly string[] {
  const merges = table.merges.filter((merge) => spans(merge, row));
  const texts = Array.from({ length: widthOf(table, row) }, (_, column) =>
    textAt(table, row, column),
  );
  if (merges.length > 0) {
    for (const { firstRow, firstColumn, lastColumn } of merges) {
      texts.fill(textAt(table, firstRow, firstColumn), firstColumn, lastColumn + 1);
    }
    return texts;
  }
  if (texts.filter((text) => text !== '').length < 2) return texts;
  let latest = '';
  return texts.map((text) => {
    latest = text === '' ? latest : text;
    return latest;
  });
}

const isWide = (table: Table, row: number): boolean =>
  table.merges.some((merge) => spans(merge, row));

/** Whether a row divides headers that stand above it, and is no person's: it has no name in it. */
function dividesHeaders(table: Table, row: number): boolean {
  const below = row + 1;
  let divided = 0;
  for (let column = 0; column < widthOf(table, row); column += 1) {
    const lower = textAt(table, below, column);
    if (lower === '') continue;
    const upper = textAt(table, row, column);
    const meaning = upper === '' ? null : meaningOfHeader(upper);
    const isName = meaning !== null && headsNames(new Set([meaningName(meaning.use)]));
    const isOver = table.merges.some(
      (merge) => spans(merge, row) && merge.firstColumn <= column && column <= merge.lastColumn,
    );
    if (isName || (upper !== '' && !isOver && !hasBlankAfter(table, row, column))) return false;
    divided += 1;
  }
  return divided >= 2;
}

const meaningName = (use: { readonly kind: string; readonly field?: string }): string =>
  use.kind === 'field' ? `field ${use.field}` : use.kind;

const hasBlankAfter = (table: Table, row: number, column: number): boolean =>
  textAt(table, row, column + 1) === '' && textAt(table, row + 1, column + 1) !== '';

function headersOf(
  table: Table,
  row: number,
  groups: readonly string[],
  textOf: (column: number) => string,
): HeaderCell[] {
  const width = Math.max(widthOf(table, row), groups.length);
  return Array.from({ length: width }, (_, position) => {
    const text = textOf(position);
    const group = groups[position] ?? '';
    return { position, group: group === text ? '' : group, text };
  });
}

/**
 * The header whose most telling row is known. A row of wide cells above it groups its columns; a row
 * below it that has no person in it divides its wide cells. O(columns * merges).
 */
export function headerLevels(table: Table, row: number): TableHeader {
  if (dividesHeaders(table, row)) {
    const upper = spreadTexts(table, row);
    const own = (column: number) => textAt(table, row + 1, column);
    const headers = headersOf(table, row + 1, upper, own).map(({ position, group, text }) =>
      text === ''
        ? { position, group: '', text: textAt(table, row, position) }
        : { position, group, text },
    );
    return { headers, row: row + 1 };
  }
  const above = row - 1;
  const isGrouped = above >= 0 && (isWide(table, above) || filledIn(table, above) >= 2);
  const groups = isGrouped ? spreadTexts(table, above) : [];
  const isTelling = groups.some((group) => meaningOfHeader(group) !== null);
  return {
    headers: headersOf(table, row, isTelling ? groups : [], (column) => textAt(table, row, column)),
    row,
  };
}

const filledIn = (table: Table, row: number): number =>
  (table.rows[row] ?? []).filter((cell) => cell !== null).length;
