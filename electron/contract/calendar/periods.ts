import { dayOfText } from './days.ts';
import { daysOfWeek, isRealWeek, nextWeek, type Week, yearOfComingWeek } from './weeks.ts';

/** What tells the year where people leave it out: one that a header names, or else today. */
export interface Calendar {
  readonly year: number | null;
  /** yyyy-mm-dd */
  readonly today: string;
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

const mostWeeksInRange = 60;

const plainDashes = (text: string): string => text.replace(/\s*[-\u2010-\u2015\u2212]\s*/g, '-');

const weekWords =
  /^(?:viikko|viikot|viikolla|viikoilla|vko|vk|vkot|veckorna|veckan|vecka|veckor|v|weeks|week|wk|w)\.?\s*/iu;

interface WrittenWeek {
  readonly week: number;
  readonly year: number | null;
}

function writtenWeek(text: string): WrittenWeek | null {
  const iso = /^(\d{4})-?\s*w\s*(\d{1,2})$/iu.exec(text);
  if (iso) return { year: Number(iso[1]), week: Number(iso[2]) };
  const plain = /^(\d{1,2})\.?(?:\s*[/ ]\s*(\d{4}|\d{2}))?$/u.exec(text.replace(weekWords, ''));
  if (plain === null) return null;
  const year = plain[2] === undefined ? null : Number(plain[2]);
  return { week: Number(plain[1]), year: year !== null && year < 100 ? 2000 + year : year };
}

/** One week or a range of weeks as written; the first takes the year of the last. */
function writtenWeeks(text: string): readonly WrittenWeek[] | null {
  const single = writtenWeek(text);
  if (single !== null) return [single];
  const parts = /^(.+?)\s*-\s*((?:v\D*)?\d{1,2}\.?(?:\s*\/\s*\d{2,4})?|\d{4}-?w\d{1,2})$/iu.exec(
    text,
  );
  const first = writtenWeek(parts?.[1] ?? '');
  const last = writtenWeek(parts?.[2] ?? '');
  return first === null || last === null ? null : [first, last];
}

function weekRange(written: readonly WrittenWeek[], year: number | null, calendar: Calendar) {
  const [first, last = first] = written;
  if (first === undefined || last === undefined) return null;
  const lastYear = last.year ?? year ?? calendar.year;
  const firstYear = first.year ?? lastYear ?? yearOfComingWeek(first.week, calendar.today);
  const isOverNewYear = first.year === null && last.week < first.week;
  const from: Week = {
    week: first.week,
    year: isOverNewYear && lastYear !== null ? firstYear - 1 : firstYear,
  };
  const to: Week = {
    week: last.week,
    year: lastYear ?? (last.week < first.week ? from.year + 1 : from.year),
  };
  return isRealWeek(from) && isRealWeek(to) ? { from, to } : null;
}

function weeksBetween(from: Week, to: Week): readonly Week[] | null {
  const weeks = [from];
  for (let week = from; week.year !== to.year || week.week !== to.week; ) {
    week = nextWeek(week);
    weeks.push(week);
    if (weeks.length > mostWeeksInRange) return null;
  }
  return weeks;
}

/**
 * Weeks as people write them: '2027-W05', 'vko 5/2027', 'viikot 5-8', '50/2026-3/2027'. `year` is
 * one that stands later in the same cell; without any the next such week from today on is meant.
 * Null where the text is none.
 */
export function weeksOfText(
  text: string,
  year: number | null,
  calendar: Calendar,
): readonly Week[] | null {
  const written = writtenWeeks(plainDashes(text));
  const range = written === null ? null : weekRange(written, year, calendar);
  return range === null ? null : weeksBetween(range.from, range.to);
}

/** The year that a piece of a cell names for weeks: 'vko 5/2027', '2027-W05'. */
export function yearInWeeks(text: string): number | null {
  const found = /\/\s*(20\d\d|\d\d)\s*$|^\s*(20\d\d)-?w/iu.exec(plainDashes(text));
  const year = Number(found?.[1] ?? found?.[2] ?? Number.NaN);
  if (Number.isNaN(year)) return null;
  return year < 100 ? 2000 + year : year;
}

const endOf = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})?$/;

/** A day of which the month and the year may be those of the day after it. */
function completed(start: string, end: string): string {
  const last = endOf.exec(end);
  const [, , month = '', year = ''] = last ?? [];
  if (/^\d{1,2}\.?$/.test(start)) return `${start.replace('.', '')}.${month}.${year}`;
  return /^\d{1,2}\.\s?\d{1,2}\.?$/.test(start) ? `${start.replace(/\.?$/, '.')}${year}` : start;
}

/** A day that may lack its year; the next such day from today on is then meant. */
function dayWithYear(text: string, { year, today }: Calendar): string | null {
  if (!/^\d{1,2}\.\s?\d{1,2}\.?$/.test(text)) return dayOfText(text);
  const day = text.replace(/\.?$/, '.');
  if (year !== null) return dayOfText(`${day}${year}`);
  const coming = dayOfText(`${day}${today.slice(0, 4)}`);
  return coming !== null && coming < today
    ? dayOfText(`${day}${Number(today.slice(0, 4)) + 1}`)
    : coming;
}

/**
 * Days away as people write them: '5.12.2026', '1.-31.7.2026', '28.12.2026-5.1.2027', 'vko 28-31'.
 * Null where the text is none, or ends before it begins.
 */
export function periodOfText(text: string, calendar: Calendar): Period | null {
  const plain = plainDashes(text).replace(/\s*-\s*(?=\d{1,2}\.)/u, '-');
  if (weekWords.test(plain) || /^\d{4}-?w/iu.test(plain)) return periodOfWeeks(plain, calendar);
  const single = dayWithYear(plain, calendar);
  if (single !== null) return { from: single, to: single };
  const parts = /^(\d[\d. ]*|\d{4}-\d\d-\d\d)\s*[-/]\s*(\d[\d. ]*|\d{4}-\d\d-\d\d)$/u.exec(plain);
  if (parts === null) return null;
  const [, start = '', end = ''] = parts.map((part) => part.trim());
  const to = dayWithYear(end, calendar);
  const from = to === null ? null : startBefore(start, end, to, calendar);
  return from === null || to === null || to < from ? null : { from, to };
}

/** The first day of a period; told without a year it is the latest such day before the last. */
function startBefore(start: string, end: string, to: string, calendar: Calendar): string | null {
  const whole = completed(start, end);
  const year = to.slice(0, 4);
  const dated = /^\d{1,2}\.\s?\d{1,2}\.?$/.test(whole)
    ? `${whole.replace(/\.?$/, '.')}${year}`
    : whole;
  const from = dayWithYear(dated, calendar);
  const isWritten = /\d{4}|\.\d\d$/.test(start);
  if (from === null || from <= to || isWritten) return from;
  return dayOfText(dated.replace(/\d{2,4}$/, String(Number(year) - 1)));
}

function periodOfWeeks(text: string, calendar: Calendar): Period | null {
  const weeks = weeksOfText(text, null, calendar);
  const first = weeks?.[0];
  const last = weeks?.at(-1);
  if (first === undefined || last === undefined) return null;
  return { from: daysOfWeek(first).from, to: daysOfWeek(last).to };
}
