import type {
  Calendar,
  ImportIssue,
  ImportIssueCode,
  Organisation,
  Params,
  Words,
} from '../../contract/index.ts';
import { type Cell, cellText, type DayCell } from '../cells/cell.ts';
import type { NameFinding } from '../cells/known-names.ts';
import type { Register } from './register.ts';

/** What a cell is read with. Issues are reported without their place; the reader knows it. */
export interface CellReading {
  readonly register: Register;
  readonly report: (
    code: ImportIssueCode,
    severity: ImportIssue['severity'],
    params?: Params,
    questionId?: string | null,
  ) => void;
  /** Asks what a name means that is not known for sure. */
  readonly askMeaning: (list: keyof Register, text: string, finding: NameFinding) => Meaning;
  readonly calendar: Calendar;
  /** Says that the cell holds something that was left out. */
  readonly leaveOut: () => void;
}

/** What was answered to the question what a name means; the question is null beyond a limit. */
export type Meaning =
  | { readonly status: 'open'; readonly questionId: string | null }
  | { readonly status: 'meant'; readonly code: string }
  | { readonly status: 'left-out' };

/** What a cell is written with. */
export interface CellWriting {
  readonly organisation: Organisation;
  readonly register: Register;
  readonly words: Words;
}

/** A kind of cell: how its value is read, how it is written, and what it is when not answered. */
export interface CellKind<Value> {
  readonly notAnswered: Value;
  /** Called for a cell that is answered. What cannot be read is reported, and not answered. */
  read(cell: Cell, reading: CellReading): Value;
  /** A text, a number, a day, or null for a value that is not answered. */
  write(value: Value, writing: CellWriting): string | number | DayCell | null;
}

const longestList = 10_000;

/** The text of a cell with several answers, of a length that nobody writes on purpose at most. */
export function listText(cell: Cell, reading: CellReading): string {
  const text = cellText(cell);
  if (text.length <= longestList) return text;
  reading.report('text-too-long', 'warning', { most: longestList });
  return text.slice(0, longestList);
}

/** A value short enough to be quoted in an issue. */
export function quoted(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
