import type { Absence, ImportIssueCode } from '../../contract/index.ts';
import type { Cell } from '../cells/cell.ts';
import { monthsOfText } from '../cells/months.ts';
import { periodOfText, weeksOfText, yearInWeeks } from '../cells/periods.ts';
import { separateWords } from '../cells/separate.ts';
import { weekText } from '../cells/weeks.ts';
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

/** Words of a list of weeks, of which a slash is no separator: it stands before the year. */
const weekPieces = (text: string): readonly string[] =>
  text
    .split(/[;,\n]|\s+(?:ja|sekä|och|samt|and)\s+/iu)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** Weeks of the calendar, sorted; each of them once. */
export const weeks: CellKind<readonly string[]> = {
  notAnswered: [],
  read: (cell, reading) => {
    const pieces = weekPieces(listText(cell, reading));
    const found = new Set<string>();
    for (const [index, piece] of pieces.entries()) {
      const later = pieces.slice(index).map(yearInWeeks);
      const year = later.find((one) => one !== null) ?? null;
      const read = weeksOfText(piece, year, reading.calendar);
      if (read === null) reportUnknown('week-invalid', piece, reading);
      else for (const week of read) found.add(weekText(week));
    }
    return limited([...found].sort(), mostWeeks, reading);
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

const absencesIn = (cell: Cell, reading: CellReading): readonly string[] =>
  typeof cell === 'object' && cell?.kind === 'day'
    ? [cell.day]
    : listText(cell, reading).split(/[;,\n]|\s+(?:ja|sekä|och|samt|and)\s+/iu);

/** Days away, each with its first and its last day; in order. */
export const absences: CellKind<readonly Absence[]> = {
  notAnswered: [],
  read: (cell, reading) => {
    const found = new Map<string, Absence>();
    for (const piece of absencesIn(cell, reading)) {
      const text = piece.trim();
      const period = text === '' ? undefined : periodOfText(text, reading.calendar);
      if (period === null) reportUnknown('absence-invalid', text, reading);
      else if (period !== undefined) found.set(`${period.from} ${period.to}`, period);
    }
    const inOrder = [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
    return limited(inOrder, mostAbsences, reading);
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
