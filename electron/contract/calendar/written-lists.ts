import { type Calendar, type Period, periodOfText, weeksOfText, yearInWeeks } from './periods.ts';
import { weekText } from './weeks.ts';

/** What people wrote as a list: what is understood of it, in order, and the pieces that are not. */
export interface WrittenList<Value> {
  readonly values: readonly Value[];
  readonly unknown: readonly string[];
}

/** A slash is no separator here: it stands before a year. */
const betweenPieces = /[;,\n]|\s+(?:ja|sekä|och|samt|and)\s+/iu;

function piecesOf(text: string): readonly string[] {
  return text
    .split(betweenPieces)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/**
 * Weeks of the calendar as people write them, in a cell or in a field, sorted and each once: 'vko
 * 5–8, 12/2027; 2/2028'. A week without a year takes the one that stands after it, or else that of
 * the calendar, or else is the next such week from today on; a stretch may go over New Year.
 */
export function readWeeks(text: string, calendar: Calendar): WrittenList<string> {
  const pieces = piecesOf(text);
  const years = pieces.map(yearInWeeks);
  const unknown: string[] = [];
  const values = new Set<string>();
  for (const [index, piece] of pieces.entries()) {
    const year = years.slice(index).find((one) => one !== null) ?? null;
    const read = weeksOfText(piece, year, calendar);
    if (read === null) unknown.push(piece);
    else for (const week of read) values.add(weekText(week));
  }
  return { values: [...values].sort(), unknown };
}

/** Days away as people write them, in order and each once: '1.–31.7.2027; 5.12.2027; vko 8/2028'. */
export function readAbsences(text: string, calendar: Calendar): WrittenList<Period> {
  const unknown: string[] = [];
  const values = new Map<string, Period>();
  for (const piece of piecesOf(text)) {
    const period = periodOfText(piece, calendar);
    if (period === null) unknown.push(piece);
    else values.set(`${period.from} ${period.to}`, period);
  }
  const inOrder = [...values].sort(([one], [other]) => (one < other ? -1 : 1));
  return { values: inOrder.map(([, period]) => period), unknown };
}
