import {
  type Absence,
  type ImportIssueCode,
  monthsOfText,
  readAbsences,
  readWeeks,
} from '../../contract/index.ts';
import { separateWords } from '../cells/separate.ts';
import { type CellKind, type CellReading, listText, quoted } from './cell-kind.ts';

const mostWeeks = 60;
const mostAbsences = 20;

function limited<Value>(values: readonly Value[], most: number, reading: CellReading): Value[] {
  if (values.length > most) reading.report('too-many-values', 'warning', { most });
  return values.slice(0, most);
}

function reportUnknown(code: ImportIssueCode, text: string, reading: CellReading): void {
  reading.report(code, 'warning', { value: quoted(text) });
}

/** Weeks of the calendar, sorted; each of them once. */
export const weeks: CellKind<readonly string[]> = {
  notAnswered: [],
  read: (cell, reading) => {
    const { values, unknown } = readWeeks(listText(cell, reading), reading.calendar);
    for (const piece of unknown) reportUnknown('week-invalid', piece, reading);
    return limited(values, mostWeeks, reading);
  },
  write: (value) => (value.length === 0 ? null : value.join('; ')),
};

/** Months of the year, by number or name; in order, each of them once. */
export const months: CellKind<readonly number[]> = {
  notAnswered: [],
  read: (cell, reading) => {
    const found = new Set<number>();
    for (const word of separateWords(listText(cell, reading))) {
      const read = monthsOfText(word);
      if (read === null) reportUnknown('month-invalid', word, reading);
      else for (const month of read) found.add(month);
    }
    return [...found].sort((one, other) => one - other);
  },
  write: (value) => (value.length === 0 ? null : value.join('; ')),
};

const finnishDay = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}.${Number(month)}.${year}`;
};

/** Days away, each with its first and its last day; in order. */
export const absences: CellKind<readonly Absence[]> = {
  notAnswered: [],
  read: (cell, reading) => {
    if (typeof cell === 'object' && cell?.kind === 'day') return [{ from: cell.day, to: cell.day }];
    const { values, unknown } = readAbsences(listText(cell, reading), reading.calendar);
    for (const piece of unknown) reportUnknown('absence-invalid', piece, reading);
    return limited(values, mostAbsences, reading);
  },
  write: (value) =>
    value.length === 0
      ? null
      : value
          .map(({ from, to }) =>
            from === to ? finnishDay(from) : `${finnishDay(from)}-${finnishDay(to)}`,
          )
          .join('; '),
};
