import type { ImportIssue } from '../../contract/index.ts';
import type { SheetTable } from '../cells/cell.ts';
import { containsIdentityCode } from '../identity-codes.ts';
import { isListSheetName } from '../writing/sheet-names.ts';
import { findHeaderRow } from './header-row.ts';
import { createIssueList, type IssueList } from './issues.ts';
import { sealCells } from './read-row.ts';
import type { SheetWithHeader } from './read-sheet.ts';

/** A sheet's name as it may be shown. */
function shownName(name: string, position: number): string {
  return containsIdentityCode(name) ? `#${position + 1}` : name;
}

/** The sheets that have a table to read, and what there is to say of all of them. */
export interface SortedSheets {
  readonly toRead: readonly SheetWithHeader[];
  readonly issues: readonly ImportIssue[];
}

/** Looks for identity codes where no person is read: in names, comments, titles, other sheets. */
function searchSheet(table: SheetTable, headerRow: number | null, issues: IssueList): void {
  if (containsIdentityCode(table.name)) {
    issues.add({ row: null, column: null }, 'identity-code', 'warning', { context: 'sheet' });
  }
  for (const { row, column, text } of table.comments) {
    if (containsIdentityCode(text)) {
      issues.add({ row, column }, 'identity-code', 'warning', { context: 'comment' });
    }
  }
  const nothing = new Set<number>();
  for (const [row, cells] of table.rows.slice(0, headerRow ?? undefined).entries()) {
    sealCells(row, cells, nothing, issues);
  }
}

const isEmpty = ({ rows }: SheetTable): boolean =>
  rows.every((row) => row.every((cell) => cell === null));

/** Says that a sheet with something in it is not read, and why. */
function reportUnread(table: SheetTable, issues: IssueList): void {
  if (isEmpty(table) || isListSheetName(table.name)) return;
  const code = table.isHidden ? 'sheet-hidden' : 'sheet-skipped';
  issues.add({ row: null, column: null }, code, 'notice');
}

/**
 * Finds the header in each sheet that is to be seen, and looks through the rest of the workbook for
 * what must not be there. A template's lists are passed over in silence. O(cells).
 */
export function sortSheets(sheets: readonly SheetTable[]): SortedSheets {
  const toRead: SheetWithHeader[] = [];
  const lists = sheets.map((table, position) => {
    const name = shownName(table.name, position);
    const list = createIssueList(name);
    const isPassedOver = table.isHidden || isListSheetName(table.name);
    const headerRow = isPassedOver ? null : findHeaderRow(table);
    if (headerRow === null) reportUnread(table, list);
    else toRead.push({ name, table, headerRow });
    searchSheet(table, headerRow, list);
    return list.issues;
  });
  return { toRead, issues: lists.flat() };
}
