import type { Words } from './words.ts';

/**
 * ISO weeks as people write them, year by year: 'vko 5–8, 12/2027'. Weeks come sorted; three or
 * more in a row are said as a stretch, in which no week of the year is left out.
 */
export function sayWeeks(weeks: readonly string[], words: Words): string {
  const years = [...new Set(weeks.map((week) => week.slice(0, 4)))];
  return years
    .map((year) => {
      const numbers = weeks
        .filter((week) => week.startsWith(year))
        .map((week) => Number(week.slice(-2)));
      return words.say('common:week', { week: sayStretches(numbers), year });
    })
    .join('; ');
}

/** Ascending numbers with every three or more that follow each other as one stretch: '5–8, 12'. */
export function sayStretches(numbers: readonly number[]): string {
  const stretches: number[][] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last !== undefined && last.at(-1) === number - 1) last.push(number);
    else stretches.push([number]);
  }
  return stretches
    .map((stretch) =>
      stretch.length < 3 ? stretch.join(', ') : `${stretch[0]}–${stretch[stretch.length - 1]}`,
    )
    .join(', ');
}
