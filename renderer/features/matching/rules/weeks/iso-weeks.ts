/* Weeks by ISO 8601, such as 2027-W05: the week of a year that has its fourth of January is the first. */

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** The week of a moment, in UTC. */
export function weekOf(moment: number): string {
  const thursday = mondayBefore(moment) + 3 * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const firstThursday = mondayBefore(Date.UTC(year, 0, 4)) + 3 * DAY;
  const number = 1 + Math.round((thursday - firstThursday) / WEEK);
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The first moment of a week's Monday, in UTC. */
export function mondayOf(week: string): number {
  const year = Number(week.slice(0, 4));
  return mondayBefore(Date.UTC(year, 0, 4)) + (Number(week.slice(-2)) - 1) * WEEK;
}

/** The week so many weeks after a week; before it for a negative number. */
export function weekAfter(week: string, weeks: number): string {
  return weekOf(mondayOf(week) + weeks * WEEK);
}

/** Every week from the first to the last, both included; none if the last comes before the first. */
export function weeksBetween(first: string, last: string): readonly string[] {
  const count = Math.round((mondayOf(last) - mondayOf(first)) / WEEK) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, step) => weekAfter(first, step));
}

function mondayBefore(moment: number): number {
  const day = Math.floor(moment / DAY);
  // The first of January 1970 was a Thursday.
  return (day - ((day + 3) % 7)) * DAY;
}
