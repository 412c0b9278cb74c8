import type { ChosenPair, StageValues } from '../problem/answer.ts';

/** The stage values of a roster, counted from its pairs. */
export function tally(pairs: readonly ChosenPair[]): StageValues {
  let total = 0;
  let lowest = Infinity;
  for (const { score } of pairs) {
    total += score;
    lowest = Math.min(lowest, score);
  }
  return { matched: pairs.length, fairness: pairs.length === 0 ? null : lowest, total };
}
