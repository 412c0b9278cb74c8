import { blankProfile, type Calendar, type ProfileField } from '../../contract/index.ts';
import { type Cell, cellText, columnLetters, type FaultCell } from '../cells/cell.ts';
import { isNotAnswered } from '../cells/text.ts';
import type { CellReading } from '../columns/cell-kind.ts';
import type { ProfileInProgress } from '../columns/columns.ts';
import type { Register } from '../columns/register.ts';
import { areIdentityCodeHalves, containsIdentityCode } from '../identity-codes.ts';
import type { FoundTable } from '../layout/found-table.ts';
import { addMarks, type ColumnReader, type RowMarks } from './column-reader.ts';
import type { IssueList } from './issues.ts';
import type { QuestionList } from './questions.ts';
import { askMeaning } from './value-questions.ts';

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

/** What the rows of a table are read with. */
export interface RowContext {
  readonly sheet: string;
  readonly readers: readonly ColumnReader[];
  readonly sealed: ReadonlySet<number>;
  readonly register: Register;
  readonly questions: QuestionList;
  readonly calendar: Calendar;
  readonly placeOf: FoundTable['placeOf'];
  readonly issues: IssueList;
  /** Told of each column in which an identity code is found. */
  readonly onIdentityCode: (column: number) => void;
}

/** Reads the known columns of a row; null where none of them has anything in it. */
export function readRow(
  row: number,
  cells: readonly Cell[],
  context: RowContext,
): RowAsProfile | null {
  const sealed = sealCells(row, cells, context.sealed, context.issues);
  for (const column of sealed) context.onIdentityCode(column);
  const profile: ProfileInProgress = { ...blankProfile };
  const unread = new Set<ProfileField>();
  const marks: RowMarks = [];
  let isEmpty = true;
  for (const reader of context.readers) {
    const cell = cells[reader.position] ?? null;
    if (isBlank(cell)) continue;
    isEmpty = false;
    if (isFault(cell)) {
      context.issues.add({ row, column: reader.position }, 'formula-error', 'warning');
    }
    if (isFault(cell) || sealed.has(reader.position)) {
      for (const field of reader.fields) unread.add(field);
    } else if (!isNotAnswered(cellText(cell))) {
      reader.read(profile, cell, cellReading(row, reader, unread, context), marks);
    }
  }
  if (marks.length > 0) addMarks(profile, marks);
  return isEmpty ? null : { profile, unreadFields: [...unread] };
}

/** What the cell of a row under a column is read with. */
function cellReading(
  row: number,
  { position, fields }: ColumnReader,
  unread: Set<ProfileField>,
  { sheet, register, questions, calendar, placeOf, issues }: RowContext,
): CellReading {
  const leaveOut = (): void => {
    for (const field of fields) unread.add(field);
  };
  return {
    register,
    calendar,
    leaveOut,
    report: (code, severity, params, questionId) => {
      if (severity === 'warning') leaveOut();
      issues.add({ row, column: position }, code, severity, params, questionId);
    },
    askMeaning: (...asked) => {
      const at = placeOf({ row, column: position });
      const place = {
        sheet,
        row: (at.row ?? row) + 1,
        column: columnLetters(at.column ?? position),
      };
      const field = fields[0] ?? 'lastName';
      return askMeaning(register, questions, { field, place }, ...asked);
    },
  };
}
