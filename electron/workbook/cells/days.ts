const dayInMilliseconds = 86_400_000;
const firstDayOf1900System = Date.UTC(1899, 11, 30);
const firstDayOf1904System = Date.UTC(1904, 0, 1);

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

/** Says whether a number format shows a date: it has a day, month or year outside quotes. */
export function isDayFormat(format: string): boolean {
  const withoutTexts = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[dy]/i.test(withoutTexts);
}
