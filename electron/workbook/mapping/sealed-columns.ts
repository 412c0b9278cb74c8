import { unwantedKind } from '../columns/unwanted-headers.ts';
import { containsIdentityCode } from '../identity-codes.ts';
import { type FoundTable, fullHeader } from '../layout/found-table.ts';
import type { IssueList } from '../reading/issues.ts';

/**
 * The positions of columns that must not be read: with identity codes, or with data that a programme
 * must not keep. Of each only the place is told.
 */
export function sealColumns(table: FoundTable, issues: IssueList): ReadonlySet<number> {
  const sealed = new Set<number>();
  for (const header of table.headers) {
    const column = header.position;
    const unwanted = unwantedKind(header.text) ?? unwantedKind(header.group);
    if (containsIdentityCode(fullHeader(header))) {
      issues.add({ row: table.headerRow, column }, 'identity-code', 'warning');
      sealed.add(column);
    } else if (unwanted === 'identity') {
      issues.add({ row: null, column }, 'identity-code', 'warning', { context: 'column' });
      sealed.add(column);
    } else if (unwanted === 'not-wanted') {
      issues.add({ row: null, column }, 'column-not-wanted', 'notice');
      sealed.add(column);
    }
  }
  return sealed;
}
