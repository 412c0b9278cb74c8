import type { Stage } from '../../problem/problem.ts';
import type { Weights } from './task.ts';

const HIGHEST_SCORE = 1000;

/**
 * Puts the stages that are sums (all but fairness) into one weight per pair, so that a roster is
 * worth more exactly if it is better stage by stage: the earlier stage's unit exceeds all that the
 * later stage can add over `mostPairs` pairs.
 */
export function weightsFor(stages: readonly Stage[], mostPairs: number, atLeast: number): Weights {
  const sums = stages.filter((stage) => stage !== 'fairness');
  const [first, second] = sums;
  if (first === undefined) return { offset: 0, factor: 0, atLeast };
  if (second === undefined) {
    return first === 'matched'
      ? { offset: 1, factor: 0, atLeast }
      : { offset: 0, factor: 1, atLeast };
  }
  return first === 'matched'
    ? { offset: HIGHEST_SCORE * mostPairs + 1, factor: 1, atLeast }
    : { offset: 1, factor: mostPairs + 1, atLeast };
}

/**
 * The sums of the stages that a worth by `weightsFor` stands for, the earlier stage first; of a
 * single stage the worth itself.
 */
export function sumsOf(
  worth: number,
  { offset, factor }: Pick<Weights, 'offset' | 'factor'>,
): readonly number[] {
  if (offset === 0 || factor === 0) return [worth];
  const unit = Math.max(offset, factor);
  return [Math.floor(worth / unit), worth % unit];
}
