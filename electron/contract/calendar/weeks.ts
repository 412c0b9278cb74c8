const dayInMilliseconds = 86_400_000;

/** A week of the calendar by ISO 8601. */
export interface Week {
  readonly year: number;
  readonly week: number;
}

/** The Monday of a week; week 1 is the one with 4 January in it. */
function mondayOf({ year, week }: Week): number {
  const fourth = Date.UTC(year, 0, 4);
  const daysSinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + (7 * (week - 1) - daysSinceMonday) * dayInMilliseconds;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** How many weeks a year has: 52 or 53. */
export function weeksIn(year: number): number {
  return Math.round(
    (mondayOf({ year: year + 1, week: 1 }) - mondayOf({ year, week: 1 })) / (7 * dayInMilliseconds),
  );
}

/** Says whether there is such a week in a year from 1900 to 2199. */
export function isRealWeek({ year, week }: Week): boolean {
  return year >= 1900 && year <= 2199 && week >= 1 && week <= weeksIn(year);
}

/** A week as it is stored: 2027-W05. */
export function weekText({ year, week }: Week): string {
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Monday and the Sunday of a week, as yyyy-mm-dd. */
export function daysOfWeek(week: Week): { readonly from: string; readonly to: string } {
  const monday = mondayOf(week);
  return { from: isoDay(monday), to: isoDay(monday + 6 * dayInMilliseconds) };
}

/** The week after this one. */
export function nextWeek({ year, week }: Week): Week {
  return week < weeksIn(year) ? { year, week: week + 1 } : { year: year + 1, week: 1 };
}

/** The year in which a week comes next that is told without one; today is yyyy-mm-dd. */
export function yearOfComingWeek(week: number, today: string): number {
  const year = Number(today.slice(0, 4));
  const isPast = week <= weeksIn(year) && daysOfWeek({ year, week }).to < today;
  return isPast ? year + 1 : year;
}
