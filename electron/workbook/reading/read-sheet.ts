import type { ImportColumn, ImportIssue, PersonDraft, ProfileField } from '../../contract/index.ts';
import type { SheetTable } from '../cells/cell.ts';
import type { Register } from '../columns/register.ts';
import { createIssueList, type IssueList } from './issues.ts';
import type { KnownRows } from './known-rows.ts';
import { readRow } from './read-row.ts';
import { type RecognisedColumns, recogniseColumns } from './recognise-columns.ts';
import { keyOf } from './row-key.ts';

/** What one sheet holds. */
export interface SheetReading {
  readonly drafts: readonly PersonDraft[];
  readonly columns: readonly ImportColumn[];
  readonly issues: readonly ImportIssue[];
  readonly rowsLeftOut: number;
}

/** A sheet with the row in which its header was found. */
export interface SheetWithHeader {
  /** The sheet's name as issues tell it. */
  readonly name: string;
  readonly table: SheetTable;
  readonly headerRow: number;
}

/** What a row is read with. */
interface RowReading {
  readonly sheet: string;
  readonly recognised: RecognisedColumns;
  readonly register: Register;
  readonly known: KnownRows;
  readonly issues: IssueList;
  readonly positionOf: (field: ProfileField) => number | null;
}

/** The person of a row, or why there is none: 'empty' rows pass unnoticed, 'left-out' ones do not. */
function readPerson(
  row: number,
  cells: SheetTable['rows'][number],
  { sheet, recognised, register, known, issues, positionOf }: RowReading,
): PersonDraft | 'empty' | 'left-out' {
  const before = issues.issues.length;
  const read = readRow(row, cells, recognised, register, issues);
  if (read === null) return 'empty';
  const { profile, unreadFields } = read;
  const at = (field: ProfileField) => ({ row, column: positionOf(field) });
  if (profile.lastName === '' || profile.firstName === '') {
    const field = profile.lastName === '' ? 'lastName' : 'firstName';
    issues.add(at(field), 'name-missing', 'error');
  }
  const { key, source } = keyOf(profile);
  const draft: PersonDraft = { ...profile, key, sheet, row: row + 1, unreadFields };
  const isBroken = (): boolean =>
    issues.issues.slice(before).some(({ severity }) => severity === 'error');
  if (isBroken()) return 'left-out';
  for (const { field, code, severity, params } of known.compare(draft)) {
    issues.add(field === null ? { row, column: null } : at(field), code, severity, params);
  }
  if (isBroken()) return 'left-out';
  known.add(draft);
  if (
    profile.role === null &&
    !issues.issues.slice(before).some(({ code }) => code === 'role-unknown')
  ) {
    issues.add(at('role'), 'role-missing', 'warning');
  }
  if (source === 'name') issues.add({ row, column: null }, 'key-made-from-name', 'notice');
  return draft;
}

/** Long lists repeat their header, once for each page that somebody has pasted. */
function isHeaderAgain(
  cells: SheetTable['rows'][number],
  header: SheetTable['rows'][number],
  { reads }: RecognisedColumns,
): boolean {
  return reads.every(({ position }) => cells[position] === header[position]);
}

/**
 * Reads a sheet row by row below its header. Every problem becomes an issue; a row with an error is
 * left out, the others are drafts. `known` holds the rows of the sheets before. O(cells).
 */
export function readSheet(
  { name, table, headerRow }: SheetWithHeader,
  register: Register,
  known: KnownRows,
  onRow: (row: number) => void,
): SheetReading {
  const issues = createIssueList(name);
  const header = table.rows[headerRow] ?? [];
  const recognised = recogniseColumns(headerRow, header, issues);
  const positions = new Map(
    recognised.reads.map(({ column, position }) => [column.field, position]),
  );
  const reading: RowReading = {
    sheet: name,
    recognised,
    register,
    known,
    issues,
    positionOf: (field) => positions.get(field) ?? null,
  };
  const drafts: PersonDraft[] = [];
  let rowsLeftOut = 0;
  for (let row = headerRow + 1; row < table.rows.length; row += 1) {
    const cells = table.rows[row] ?? [];
    const person = isHeaderAgain(cells, header, recognised)
      ? 'empty'
      : readPerson(row, cells, reading);
    if (person === 'left-out') rowsLeftOut += 1;
    else if (person !== 'empty') drafts.push(person);
    onRow(row);
  }
  return { drafts, columns: recognised.shown, issues: issues.issues, rowsLeftOut };
}
