import { columnLetters, type SheetTable } from '../cells/cell.ts';
import { findForm, formAsTable } from './form-sheet.ts';
import type { FoundTable } from './found-table.ts';
import { headerLevels } from './header-levels.ts';
import { findHeaderRow } from './header-row.ts';

/**
 * The table of people in a sheet, under the name by which the sheet may be shown: rows below a
 * header of one or two levels, or a form for one person. Null where there is neither.
 */
export function findTable(sheet: string, table: SheetTable): FoundTable | null {
  const best = findHeaderRow(table.rows);
  const labels = findForm(table, best?.known ?? 0);
  if (labels !== null) return formAsTable(sheet, table, labels);
  if (best === null) return null;
  const { headers, row } = headerLevels(table, best.row);
  return {
    sheet,
    layout: 'rows',
    headers,
    rows: table.rows,
    headerRow: row,
    firstRow: row + 1,
    hiddenColumns: table.hiddenColumns,
    placeOf: (place) => place,
    letterOf: columnLetters,
  };
}
