import { nameOfUse } from '../../contract/index.ts';
import { type Cell, cellText, columnLetters, type SheetTable } from '../cells/cell.ts';
import { tidyText } from '../cells/text.ts';
import { meaningOfHeader } from '../columns/header-meanings.ts';
import type { Place } from '../reading/issues.ts';
import type { FoundTable } from './found-table.ts';
import { headsNames } from './header-row.ts';

interface Label {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly valueColumn: number;
  readonly isKnown: boolean;
  /** Whether there is an answer beside it, or a colon that asks for one. */
  readonly isAsking: boolean;
}

const mostRows = 200;
const mostColumns = 30;
const longestLabel = 120;
const fewestKnownLabels = 3;

const labelText = (cell: Cell): string =>
  typeof cell === 'string' && cell.length <= longestLabel
    ? tidyText(cell).replace(/\s*:$/u, '')
    : '';

const isKnownLabel = (cell: Cell): boolean => meaningOfHeader(labelText(cell)) !== null;

/** The labels of a row, each with the place of the value to its right. */
function labelsIn(cells: readonly Cell[], row: number): Label[] {
  const filled = cells
    .slice(0, mostColumns)
    .flatMap((cell, column) => (cell === null || cellText(cell).trim() === '' ? [] : [column]));
  return filled.flatMap((column, index) => {
    const cell = cells[column] ?? null;
    const text = labelText(cell);
    if (text === '') return [];
    const next = filled[index + 1];
    const isAnswered = next !== undefined && !isKnownLabel(cells[next] ?? null);
    const valueColumn = isAnswered ? next : column + 1;
    const isKnown = isKnownLabel(cell);
    const isAsking = isKnown || isAnswered || /:\s*$/u.test(cellText(cell));
    return [{ text, row, column, valueColumn, isKnown, isAsking }];
  });
}

/** Labels that are surely so: known ones, and others that stand in a column of known ones. */
function chooseLabels(labels: readonly Label[]): Label[] {
  const known = new Set(labels.filter(({ isKnown }) => isKnown).map(({ column }) => column));
  const values = new Set(
    labels.filter(({ isKnown }) => isKnown).map(({ row, valueColumn }) => `${row} ${valueColumn}`),
  );
  return labels.filter(
    ({ row, column, isAsking }) => isAsking && known.has(column) && !values.has(`${row} ${column}`),
  );
}

/**
 * The labels of a sheet that is a form for one person, labels on the left and answers on the right;
 * null where it is none. A form has more known labels below one another than `otherwise`, the number
 * of headers that its best header row would have. O(cells of the first rows).
 */
export function findForm({ rows }: SheetTable, otherwise: number): readonly Label[] | null {
  const labels = chooseLabels(
    rows.slice(0, mostRows).flatMap((cells, row) => labelsIn(cells, row)),
  );
  const known = labels.filter(({ isKnown }) => isKnown);
  const uses = new Set(
    known.flatMap(({ text }) => {
      const meaning = meaningOfHeader(text);
      return meaning === null ? [] : [nameOfUse(meaning.use)];
    }),
  );
  const rowsUsed = new Set(known.map(({ row }) => row)).size;
  const isForm =
    headsNames(uses) && uses.size >= fewestKnownLabels && rowsUsed > 1 && uses.size > otherwise;
  return isForm ? labels : null;
}

/** The form as a table of one row, whose places are still those of the sheet. */
export function formAsTable(
  sheet: string,
  { rows, hiddenColumns }: SheetTable,
  labels: readonly Label[],
): FoundTable {
  const placeOf = ({ row, column }: Place): Place => {
    const label = column === null ? undefined : labels[column];
    if (label === undefined) return { row: labels[0]?.row ?? 0, column: null };
    return { row: label.row, column: row === 1 ? label.valueColumn : label.column };
  };
  return {
    sheet,
    layout: 'form',
    headers: labels.map(({ text }, position) => ({ position, group: '', text })),
    rows: [
      labels.map(({ text }) => text),
      labels.map(({ row, valueColumn }) => rows[row]?.[valueColumn] ?? null),
    ],
    headerRow: 0,
    firstRow: 1,
    hiddenColumns: new Set(
      labels.flatMap(({ valueColumn }, position) =>
        hiddenColumns.has(valueColumn) ? [position] : [],
      ),
    ),
    placeOf,
    letterOf: (position) => {
      const label = labels[position];
      return label === undefined ? '' : `${columnLetters(label.column)}${label.row + 1}`;
    },
  };
}
