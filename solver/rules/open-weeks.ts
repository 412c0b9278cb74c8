import type { Profile } from '../scoring/profile.ts';

/**
 * Which of the programme's weeks suit a person: those that they did not call impossible, and of
 * these the possible ones if they named any.
 */
export function openWeeks(
  { weeksPossible, weeksImpossible }: Pick<Profile, 'weeksPossible' | 'weeksImpossible'>,
  weeks: readonly string[],
): readonly string[] {
  return weeks.filter(
    (week) =>
      !weeksImpossible.includes(week) &&
      (weeksPossible.length === 0 || weeksPossible.includes(week)),
  );
}

/** The open weeks of many people as bits, so that two people's common weeks take a step or two. */
export interface WeekBits {
  /** How many words of 32 weeks each person has. */
  readonly words: number;
  readonly bits: Int32Array;
}

/** The open weeks of everybody, in the order of the programme's weeks. */
export function weekBitsOf(people: readonly Profile[], weeks: readonly string[]): WeekBits {
  const words = Math.ceil(weeks.length / 32);
  const bits = new Int32Array(people.length * words);
  const numbers = new Map(weeks.map((week, number) => [week, number]));
  people.forEach((person, index) => {
    for (const week of openWeeks(person, weeks)) {
      const number = numbers.get(week) ?? 0;
      const word = index * words + (number >>> 5);
      bits[word] = (bits[word] ?? 0) | (1 << (number & 31));
    }
  });
  return { words, bits };
}
