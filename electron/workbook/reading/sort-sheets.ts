import type { ImportIssue } from '../../contract/index.ts';
import type { SheetTable } from '../cells/cell.ts';
import { containsIdentityCode } from '../identity-codes.ts';
import { findTable } from '../layout/find-table.ts';
import type { FoundTable } from '../layout/found-table.ts';
import { isListSheetName } from '../writing/sheet-names.ts';
import { createIssueList, type IssueList } from './issues.ts';
import { sealCells } from './read-row.ts';

/** A sheet's name as it may be shown. */
function shownName(name: string, position: number): string {
  return containsIdentityCode(name) ? `#${position + 1}` : name;
}

/** A sheet with something in it, and the table that was found in it. */
export interface SortedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly found: FoundTable | null;
  readonly isRead: boolean;
}

/** The sheets of a workbook, and what there is to say of all of them. */
export interface SortedSheets {
  readonly sheets: readonly SortedSheet[];
  readonly issues: readonly ImportIssue[];
}

/** Looks for identity codes where no person is read: in names, comments, titles, other sheets. */
function searchSheet(table: SheetTable, lastRow: number | undefined, issues: IssueList): void {
  if (containsIdentityCode(table.name)) {
    issues.add({ row: null, column: null }, 'identity-code', 'warning', { context: 'sheet' });
  }
  for (const { row, column, text } of table.comments) {
    if (containsIdentityCode(text)) {
      issues.add({ row, column }, 'identity-code', 'warning', { context: 'comment' });
    }
  }
  const nothing = new Set<number>();
  for (const [row, cells] of table.rows.slice(0, lastRow).entries()) {
    sealCells(row, cells, nothing, issues);
  }
}

const isEmpty = ({ rows }: SheetTable): boolean =>
  rows.every((row) => row.every((cell) => cell === null));

/** The rows of a sheet above the ones that are read with their own eyes; undefined for all rows. */
function rowsAbove(found: FoundTable | null, isRead: boolean): number | undefined {
  return isRead && found?.layout === 'rows' ? found.headerRow : undefined;
}

/**
 * Finds the table in each sheet, and looks through the rest of the workbook for what must not be
 * there. `chosen` are the names of the sheets to read; null for all that are not hidden. A
 * template's lists are passed over in silence. O(cells).
 */
export function sortSheets(
  tables: readonly SheetTable[],
  chosen: readonly string[] | null,
): SortedSheets {
  const sheets: SortedSheet[] = [];
  const lists = tables.map((table, position) => {
    const name = shownName(table.name, position);
    const list = createIssueList(name);
    const isNothing = isListSheetName(table.name) || isEmpty(table);
    const found = isNothing ? null : findTable(name, table);
    const isWanted = chosen === null ? !table.isHidden : chosen.includes(name);
    const isRead = found !== null && isWanted;
    if (!isNothing) {
      sheets.push({ name, isHidden: table.isHidden, found, isRead });
      if (!isRead) {
        const code = table.isHidden ? 'sheet-hidden' : 'sheet-skipped';
        list.add({ row: null, column: null }, code, 'notice');
      }
    }
    searchSheet(table, rowsAbove(found, isRead), list);
    return list.issues;
  });
  return { sheets, issues: lists.flat() };
}
