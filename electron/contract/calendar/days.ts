import { monthOfText } from './months.ts';

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 && year <= 2199 ? date.toISOString().slice(0, 10) : null;
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
