import type { ImportTable } from '../../contract/index.ts';
import { type Cell, columnLetters } from '../cells/cell.ts';
import type { FoundTable } from '../layout/found-table.ts';
import { createIssueList } from './issues.ts';
import { sealCells } from './read-row.ts';

/** A row of a sheet, as spreadsheets number it from 1. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** A cell as it stands in the file, by its place there; null where it must not be seen. */
export interface QuotedCell {
  readonly row: number;
  readonly column: string;
  readonly value: Cell;
}

/** Rows of a sheet as they stand in the file, in the columns that are read. */
export interface QuotedTable {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly QuotedCell[])[];
}

/** The columns of a table that are read, by position. */
function readColumns(
  table: FoundTable,
  tables: readonly ImportTable[],
): readonly { readonly position: number; readonly header: string }[] {
  const shown = tables.find(({ sheets }) => sheets.includes(table.sheet))?.columns ?? [];
  const headers = new Map(
    shown
      .filter(({ use, isSealed }) => !isSealed && use.kind !== 'left-out')
      .map(({ column, header }) => [column, header]),
  );
  return table.headers.flatMap(({ position }) => {
    const header = headers.get(table.letterOf(position));
    return header === undefined ? [] : [{ position, header }];
  });
}

function quoteTable(
  table: FoundTable,
  tables: readonly ImportTable[],
  rows: ReadonlySet<number>,
): QuotedTable {
  const columns = readColumns(table, tables);
  const quoted = table.rows.flatMap((cells, row): QuotedCell[][] => {
    // A form is one person, whose answers stand in rows of their own.
    const isWanted = table.layout === 'form' || rows.has(row + 1);
    if (row < table.firstRow || !isWanted) return [];
    const sealed = sealCells(row, cells, new Set(), createIssueList(table.sheet));
    return [
      columns.map(({ position }) => {
        const place = table.placeOf({ row, column: position });
        return {
          row: (place.row ?? row) + 1,
          column: columnLetters(place.column ?? position),
          value: sealed.has(position) ? null : (cells[position] ?? null),
        };
      }),
    ];
  });
  return { sheet: table.sheet, headers: columns.map(({ header }) => header), rows: quoted };
}

/**
 * The rows at the given places as they stand in the file, sheet by sheet. Columns that are not read
 * are left out, and nothing of a cell that looks like an identity code is given. O(cells).
 */
export function quoteRows(
  found: readonly FoundTable[],
  tables: readonly ImportTable[],
  places: readonly RowPlace[],
): readonly QuotedTable[] {
  return found.flatMap((table) => {
    const rows = new Set(places.filter(({ sheet }) => sheet === table.sheet).map(({ row }) => row));
    return rows.size === 0 ? [] : [quoteTable(table, tables, rows)];
  });
}
