import type { ProfileField } from '../../contract/index.ts';
import { type Cell, cellText, type FaultCell } from '../cells/cell.ts';
import { isNotAnswered } from '../cells/text.ts';
import type { CellReading } from '../columns/cell-kind.ts';
import { columns, type ProfileInProgress } from '../columns/columns.ts';
import type { Register } from '../columns/register.ts';
import { areIdentityCodeHalves, containsIdentityCode } from '../identity-codes.ts';
import type { IssueList } from './issues.ts';
import type { RecognisedColumns } from './recognise-columns.ts';

/** A profile in which nothing is answered. */
export function emptyProfile(): ProfileInProgress {
  const profile: ProfileInProgress = {
    role: null,
    lastName: '',
    firstName: '',
    email: null,
    staffNumber: null,
    agency: null,
    sector: null,
    unit: null,
    title: null,
    office: null,
    supervisor: null,
    languages: [],
    meetingMode: null,
    experienceYears: null,
    offers: [],
    seeks: [],
    goals: [],
    capacity: null,
    wishes: [],
    exclusions: [],
    earlierPairs: [],
    expectations: null,
    availability: null,
    supervisorSupports: null,
    supportedOn: null,
    informedOn: null,
  };
  for (const column of columns) column.clear(profile);
  return profile;
}

const isFault = (cell: Cell): cell is FaultCell =>
  typeof cell === 'object' && cell?.kind === 'fault';

const isBlank = (cell: Cell): boolean =>
  cell === null || (typeof cell === 'string' && cell.trim() === '');

/** Six digits of a day, as the first half of an identity code would be, or the text itself. */
function asBirthday(cell: Cell): string {
  if (typeof cell !== 'object' || cell?.kind !== 'day') return cellText(cell);
  const [year = '', month = '', day = ''] = cell.day.split('-');
  return `${day}${month}${year.slice(2)}`;
}

/** The positions of a row's cells that must not be read on, each reported by its place alone. */
export function sealCells(
  row: number,
  cells: readonly Cell[],
  sealedColumns: ReadonlySet<number>,
  issues: IssueList,
): ReadonlySet<number> {
  const sealed = new Set<number>();
  for (const [column, cell] of cells.entries()) {
    if (cell === null || sealedColumns.has(column)) continue;
    const text = cellText(cell);
    const next = cells[column + 1] ?? null;
    if (containsIdentityCode(text)) sealed.add(column);
    else if (next !== null && areIdentityCodeHalves(asBirthday(cell), cellText(next))) {
      sealed.add(column).add(column + 1);
    }
  }
  for (const column of sealed) issues.add({ row, column }, 'identity-code', 'warning');
  return sealed;
}

/** A row as a profile, with the fields whose cells hold something that could not be read. */
export interface RowAsProfile {
  readonly profile: ProfileInProgress;
  readonly unreadFields: readonly ProfileField[];
}

/** Reads the known columns of a row; null where none of them has anything in it. */
export function readRow(
  row: number,
  cells: readonly Cell[],
  { reads, sealed: sealedColumns }: RecognisedColumns,
  register: Register,
  issues: IssueList,
): RowAsProfile | null {
  const sealed = sealCells(row, cells, sealedColumns, issues);
  const profile = emptyProfile();
  const unread = new Set<ProfileField>();
  let isEmpty = true;
  for (const { position, column } of reads) {
    const cell = cells[position] ?? null;
    if (isBlank(cell)) continue;
    isEmpty = false;
    const place = { row, column: position };
    if (isFault(cell)) issues.add(place, 'formula-error', 'warning');
    if (isFault(cell) || sealed.has(position)) unread.add(column.field);
    else if (!isNotAnswered(cellText(cell))) {
      const report: CellReading['report'] = (code, severity, params) => {
        if (severity === 'warning') unread.add(column.field);
        issues.add(place, code, severity, params);
      };
      column.fill(profile, cell, { register, report });
    }
  }
  return isEmpty ? null : { profile, unreadFields: [...unread] };
}
