import type { ChosenPair, StageValues } from '../problem/answer.ts';
import type { PairingProblem } from '../problem/problem.ts';

/** The stage values of a roster of this problem; where people visit each other, of its exchanges. */
export function stageValues(
  problem: Pick<PairingProblem, 'reciprocal'>,
  pairs: readonly ChosenPair[],
): StageValues {
  return tally(problem.reciprocal === true ? exchanges(pairs) : pairs);
}

/** The stage values of a roster, counted from its pairs. */
export function tally(pairs: readonly { readonly score: number }[]): StageValues {
  let total = 0;
  let lowest = Infinity;
  for (const { score } of pairs) {
    total += score;
    lowest = Math.min(lowest, score);
  }
  return { matched: pairs.length, fairness: pairs.length === 0 ? null : lowest, total };
}

/** Each exchange once, with the mean of its two scores rounded down. */
export function exchanges(visits: readonly ChosenPair[]): readonly { readonly score: number }[] {
  const scores = new Map(visits.map(({ a, b, score }) => [JSON.stringify([a, b]), score]));
  return visits.flatMap(({ a, b, score }) => {
    const back = scores.get(JSON.stringify([b, a]));
    return a < b && back !== undefined ? [{ score: Math.floor((score + back) / 2) }] : [];
  });
}
