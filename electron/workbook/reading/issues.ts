import type { ImportIssue, ImportIssueCode, Params } from '../../contract/index.ts';
import { columnLetters } from '../cells/cell.ts';

/** A place in a table; row and column are positions from 0, null for the whole column or row. */
export interface Place {
  readonly row: number | null;
  readonly column: number | null;
}

/** Collects the issues of one sheet, in the order in which they are found. */
export interface IssueList {
  readonly issues: ImportIssue[];
  add(
    place: Place,
    code: ImportIssueCode,
    severity: ImportIssue['severity'],
    params?: Params,
    questionId?: string | null,
  ): void;
}

/** Makes an empty list of issues for a sheet. */
export function createIssueList(sheet: string): IssueList {
  const issues: ImportIssue[] = [];
  return {
    issues,
    add: ({ row, column }, code, severity, params = {}, questionId = null) => {
      issues.push({
        sheet,
        row: row === null ? null : row + 1,
        column: column === null ? null : columnLetters(column),
        code,
        severity,
        params,
        questionId,
      });
    },
  };
}
