const written = /^(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.\s*(?<year>\d{4})$/;
const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

/** Reads a day as it is written by hand, 5.3.2026, or as ISO 8601; null where it is no day. */
export function readDay(text: string): string | null {
  const parts = (written.exec(text.trim()) ?? iso.exec(text.trim()))?.groups;
  if (parts === undefined) return null;
  const { year = '', month = '', day = '' } = parts;
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${read}T00:00:00Z`);
  const isDay = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(read);
  return isDay ? read : null;
}

/** Whether a day is written as one is, with or without its year, that no such year has: 31.2. */
export function isNoDay(text: string): boolean {
  const { day, month, year } =
    /^(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.?\s*(?<year>\d{4})?$/.exec(text.trim())?.groups ?? {};
  if (day === undefined || month === undefined) return false;
  return readDay(`${day}.${month}.${year ?? leapYear}`) === null;
}

/** A year that has every day. */
const leapYear = 2028;

/** A day as it is written by hand in every language of the desk: 5.3.2026. */
export function writeDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}.${Number(month)}.${year}`;
}

/** Today, as the calendar on the wall has it. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
