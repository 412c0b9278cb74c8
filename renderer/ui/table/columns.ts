import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';
import type { Words } from '../../../electron/contract/index.ts';

/** One column of a table: what it is called, what it sorts by, and how it looks. */
export interface DataColumn<Row> {
  readonly key: string;
  readonly header: string;
  /** Width in rem; a column without one shares what is left. */
  readonly width?: number;
  readonly align?: 'end';
  /** The width of the table in rem below which the column gives way to the others. */
  readonly hideBelow?: number;
  /** What the column sorts by, and shows where there is no `render`. Null sorts last both ways. */
  readonly value: (row: Row) => string | number | null;
  readonly render?: (row: Row) => ReactNode;
}

export const dataFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

/** The columns as the table engine wants them: text in the order of the language's alphabet. */
export function toColumnDefs<Row extends object>(
  columns: readonly DataColumn<Row>[],
  words: Words,
): ColumnDef<typeof dataFeatures, Row>[] {
  return columns.map((column) => ({
    id: column.key,
    accessorFn: (row: Row) => column.value(row) ?? undefined,
    sortUndefined: 'last',
    sortFn: (first, second, id) => compareValues(first.getValue(id), second.getValue(id), words),
  }));
}

function compareValues(first: unknown, second: unknown, words: Words): number {
  return typeof first === 'number' && typeof second === 'number'
    ? first - second
    : words.compare(String(first), String(second));
}
