import type { Rule } from './context.ts';
import { openWeeks, weekBitsOf } from './open-weeks.ts';

/** In a programme with weeks there must be one that suits both; who named none can come in any. */
export const noCommonWeek: Rule = {
  breach: (left, right, { weeks }) => {
    if (weeks.length === 0) return null;
    const ofRight = openWeeks(right, weeks);
    const isMet = openWeeks(left, weeks).some((week) => ofRight.includes(week));
    return isMet ? null : { rule: 'no-common-week', params: {} };
  },
  prepare: ({ left, right }, { weeks }) => {
    const { words, bits: ofLeft } = weekBitsOf(left, weeks);
    const { bits: ofRight } = weekBitsOf(right, weeks);
    return (row, from, broken, bit) => {
      if (words === 0) return;
      for (let column = from; column < broken.length; column += 1) {
        let common = 0;
        for (let word = 0; word < words; word += 1) {
          common |= (ofLeft[row * words + word] ?? 0) & (ofRight[column * words + word] ?? 0);
        }
        if (common === 0) broken[column] = (broken[column] ?? 0) | bit;
      }
    };
  },
};
