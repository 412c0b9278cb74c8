import type { Person } from '../../../../../electron/contract/index.ts';
import { weekAfter, weeksBetween } from './iso-weeks.ts';

/** The most weeks that a programme can have. */
export const MOST_WEEKS = 60;

/** A new programme lasts so many weeks until the coordinator says otherwise. */
const USUAL_WEEKS = 8;

type Weeks = readonly string[];

/** The weeks with another first one; what was left out stays out. Null makes it no weeks at all. */
export function startingFrom(weeks: Weeks, first: string | null): Weeks {
  if (first === null) return [];
  const last = weeks.at(-1);
  return last === undefined || last < first
    ? weeksBetween(first, weekAfter(first, USUAL_WEEKS - 1))
    : stretched(weeks, first, last);
}

/** The weeks with another last one; what was left out stays out. */
export function endingWith(weeks: Weeks, last: string): Weeks {
  const [first = last] = weeks;
  return last < first ? [last] : stretched(weeks, first, last);
}

function stretched(weeks: Weeks, first: string, last: string): Weeks {
  const [before = '', after = ''] = [weeks[0], weeks.at(-1)];
  const wasLeftOut = (week: string): boolean =>
    week > before && week < after && !weeks.includes(week);
  return weeksBetween(first, last)
    .filter((week) => !wasLeftOut(week))
    .slice(0, MOST_WEEKS);
}

/** The weeks with one more or one fewer, in order. */
export function toggled(weeks: Weeks, week: string): Weeks {
  return weeks.includes(week) ? weeks.filter((other) => other !== week) : [...weeks, week].sort();
}

/** Whether a week suits somebody: named as possible, or not spoken of, and not named impossible. */
export function suits(
  { weeksPossible, weeksImpossible }: Pick<Person, 'weeksPossible' | 'weeksImpossible'>,
  week: string,
): boolean {
  const isPossible = weeksPossible.length === 0 || weeksPossible.includes(week);
  return isPossible && !weeksImpossible.includes(week);
}

/**
 * The weeks to choose from: a year from now, and whatever the programme or its people have named
 * before or after that.
 */
export function weeksToChooseFrom(named: Weeks, now: string): Weeks {
  const known = [...named, now, weekAfter(now, 52)].sort();
  return weeksBetween(known[0] ?? now, known.at(-1) ?? now);
}
