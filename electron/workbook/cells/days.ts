import { monthOfText } from './months.ts';

const dayInMilliseconds = 86_400_000;
const firstDayOf1900System = Date.UTC(1899, 11, 30);
const firstDayOf1904System = Date.UTC(1904, 0, 1);

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 && year <= 2199 ? date.toISOString().slice(0, 10) : null;
}

/** A spreadsheet's day number as yyyy-mm-dd, or null where it is no day between 1900 and 2199. */
export function dayOfSerial(serial: number, uses1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 110_000) return null;
  const start = uses1904 ? firstDayOf1904System : firstDayOf1900System;
  return new Date(start + Math.floor(serial) * dayInMilliseconds).toISOString().slice(0, 10);
}

/** A day as the 1900 date system counts it. The day is yyyy-mm-dd. */
export function serialOfDay(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - firstDayOf1900System) / dayInMilliseconds;
}

/**
 * A day as people write it, as yyyy-mm-dd: 5.3.2026, 05.03.26, 5. maaliskuuta 2026, 5 mars 2026,
 * 2026-03-05. Anything else is null;
 * a slash is refused because 5/3 is March in one country and May in another.
 */
export function dayOfText(text: string): string | null {
  const finnish = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text);
  if (finnish) {
    const [, day = '', month = '', year = ''] = finnish;
    return isoDay(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
  }
  const named = /^(\d{1,2})\.?\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(text);
  const month = named === null ? null : monthOfText(named[2] ?? '');
  if (named && month !== null) return isoDay(Number(named[3]), month, Number(named[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  return iso ? isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
}

/** Says whether a number format shows a date: it has a day, month or year outside quotes. */
export function isDayFormat(format: string): boolean {
  const withoutTexts = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[dy]/i.test(withoutTexts);
}
