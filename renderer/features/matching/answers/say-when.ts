import { type Person, sayWeeks, type Words } from '../../../../electron/contract/index.ts';

/** The weeks that suit somebody, and those that do not; null when nothing was said. */
export function sayWhen(
  { weeksPossible, weeksImpossible }: Pick<Person, 'weeksPossible' | 'weeksImpossible'>,
  words: Words,
): string | null {
  const said = [
    ...(weeksPossible.length === 0 ? [] : [sayWeeks(weeksPossible, words)]),
    ...(weeksImpossible.length === 0
      ? []
      : [words.say('matching:weeks-not', { weeks: sayWeeks(weeksImpossible, words) })]),
  ];
  return said.length === 0 ? null : said.join(', ');
}
