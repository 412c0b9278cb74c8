const part = /^(\d{1,2})(?:\/(\d{4}))?(?:[-–](\d{1,2})(?:\/(\d{4}))?)?$/;
const isoWeek = /^\d{4}-W\d{2}$/i;
const weekWord = /^(?:vko|vkot|viikko|viikot|v|veckorna|veckor|vecka|weeks|week|wk)\.?\s+/i;
const mostInOneStretch = 60;

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/**
 * Weeks as people write them, sorted and each once: '5–8, 12/2027; vko 2/2028'. A week without a
 * year takes the one that follows it on its side of a semicolon, and a stretch may go over New
 * Year ('51–2/2027'). Weeks of ISO 8601 ('2027-W05') are understood too.
 * @returns null where the text is something else, a year is missing, or no calendar has such a week.
 */
export function weeksOfTyped(typed: string): readonly string[] | null {
  const weeks = typed
    .split(';')
    .map((group) => group.trim().replace(weekWord, ''))
    .filter((group) => group !== '')
    .map(weeksOfGroup);
  if (!weeks.every((ofGroup) => ofGroup !== null)) return null;
  return [...new Set(weeks.flat())].sort();
}

/** The weeks of one group of parts with commas between them, read from the last to the first. */
function weeksOfGroup(group: string): readonly string[] | null {
  const found: string[] = [];
  let year: number | null = null;
  for (const text of group.split(',').toReversed()) {
    const written = text.trim().replace(/\s*([-–/])\s*/g, '$1');
    if (isoWeek.test(written)) {
      found.push(written.toUpperCase());
      year = Number(written.slice(0, 4));
      continue;
    }
    const stretch = stretchOf(written, year);
    const weeks = stretch === null ? null : weeksOfStretch(stretch);
    if (stretch === null || weeks === null) return null;
    year = stretch.lastYear ?? year;
    found.push(...weeks);
  }
  return found.every(isReal) ? found : null;
}

function stretchOf(written: string, laterYear: number | null): Stretch | null {
  const match = part.exec(written);
  if (match === null) return null;
  const [, first, firstYear, last, lastYear] = match;
  const endYear = last === undefined ? firstYear : lastYear;
  return {
    first: Number(first),
    last: Number(last ?? first),
    firstYear: firstYear === undefined ? null : Number(firstYear),
    lastYear: endYear === undefined ? laterYear : Number(endYear),
  };
}

function weeksOfStretch({ first, last, firstYear, lastYear }: Stretch): readonly string[] | null {
  if (lastYear === null) return null;
  let year = firstYear ?? (first > last ? lastYear - 1 : lastYear);
  let week = first;
  const weeks = [weekText(year, week)];
  while (year !== lastYear || week !== last) {
    [year, week] = week < weeksIn(year) ? [year, week + 1] : [year + 1, 1];
    weeks.push(weekText(year, week));
    if (weeks.length > mostInOneStretch) return null;
  }
  return weeks;
}

function isReal(week: string): boolean {
  const number = Number(week.slice(6));
  return number >= 1 && number <= weeksIn(Number(week.slice(0, 4)));
}

/** A year has a week 53 if it begins or ends on a Thursday. */
function weeksIn(year: number): number {
  const thursday = 4;
  const begins = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  const ends = new Date(Date.UTC(year, 11, 31)).getUTCDay();
  return begins === thursday || ends === thursday ? 53 : 52;
}

function weekText(year: number, week: number): string {
  return `${year}-W${String(week).padStart(2, '0')}`;
}
