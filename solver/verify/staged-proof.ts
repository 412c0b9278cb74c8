import type { Stage } from '../problem/problem.ts';

/** What any claimed bound says of itself. A pair is worth `offset + factor * score`. */
export interface ClaimedStages {
  readonly proves: 'before-fairness' | 'fairness' | 'all';
  readonly offset: number;
  readonly factor: number;
  /** What a locked pair is worth on top. */
  readonly bonus?: number;
  /** Only pairs of at least this score are looked at. */
  readonly atLeast: number;
}

/** What a claim is checked against, all of it read from the problem file and the roster alone. */
export interface Evidence<Claimed extends ClaimedStages> {
  readonly stages: readonly Stage[];
  /** The scores of the roster, one for each thing that `matched` counts. */
  readonly scores: readonly number[];
  /** No roster counts more than this. */
  readonly most: number;
  /** The lowest score above this one that a roster could hold; Infinity if there is none. */
  nextScore(score: number): number;
  /** Whether a pair that must be in every roster has this score. */
  holdsLockOf(score: number): boolean;
  /** What no roster exceeds by these prices; null when they prove nothing. */
  bound(claimed: Claimed): number | null;
  /** What the roster itself is worth. */
  worth(claimed: Claimed): number;
}

/**
 * Whether the bounds prove that no roster is better than this one, stage by stage:
 * 1. no roster is better in the stages before fairness;
 * 2. no roster that is as good in them has a higher lowest score;
 * 3. no roster of at least that lowest score is better in all the stages that are sums.
 * The roster itself must have passed `checkRoster`.
 */
export function provesStages<Claimed extends ClaimedStages>(
  evidence: Evidence<Claimed>,
  bounds: readonly Claimed[],
): boolean {
  const { stages, scores } = evidence;
  const sums = stages.filter((stage) => stage !== 'fairness');
  const fairAt = stages.indexOf('fairness');
  if (fairAt < 0) return attains(evidence, bounds, sums, 0, 'all');
  const before = stages.slice(0, fairAt);
  const lowest = scores.reduce((least, score) => Math.min(least, score), Infinity);
  return (
    attains(evidence, bounds, before, 0, 'before-fairness') &&
    cannotRaise(evidence, bounds, before, lowest) &&
    attains(evidence, bounds, sums, scores.length === 0 ? 0 : lowest, 'all')
  );
}

/** The bound over all pairs of at least a score leaves no room above what the roster is worth. */
function attains<Claimed extends ClaimedStages>(
  evidence: Evidence<Claimed>,
  bounds: readonly Claimed[],
  stages: readonly Stage[],
  lowest: number,
  proves: ClaimedStages['proves'],
): boolean {
  if (stages.length === 0) return true;
  const claimed = bounds.find((bound) => bound.proves === proves);
  if (claimed === undefined || claimed.atLeast > lowest) return false;
  const bound = evidence.bound(claimed);
  if (bound === null || !ranks(stages, claimed, evidence.most)) return false;
  const room = bound - evidence.worth(claimed);
  return room >= 0 && room < unitOf(claimed);
}

/** With only pairs above the lowest score, the stages before or the locks cannot be kept. */
function cannotRaise<Claimed extends ClaimedStages>(
  evidence: Evidence<Claimed>,
  bounds: readonly Claimed[],
  before: readonly Stage[],
  lowest: number,
): boolean {
  const isEmpty = lowest === Infinity;
  const next = evidence.nextScore(isEmpty ? -1 : lowest);
  if (next === Infinity) return true;
  if (isEmpty) return before[0] === 'matched';
  if (evidence.holdsLockOf(lowest)) return true;
  const claimed = bounds.find((bound) => bound.proves === 'fairness');
  if (claimed === undefined || claimed.atLeast > next) return false;
  if (!ranks(before, claimed, evidence.most)) return false;
  const bound = evidence.bound(claimed);
  return bound !== null && bound < evidence.worth(claimed);
}

/** Whether the worth of a pair ranks rosters by these stages in this order. */
function ranks(stages: readonly Stage[], { offset, factor }: ClaimedStages, most: number): boolean {
  const [first, second] = stages;
  if (first === undefined) return offset === 0 && factor === 0;
  if (second === undefined) {
    return first === 'matched' ? offset > 0 && factor === 0 : offset === 0 && factor > 0;
  }
  return first === 'matched'
    ? factor > 0 && offset > 1000 * most * factor
    : offset > 0 && factor > most * offset;
}

/** Two rosters of different worth differ by so much at least. */
function unitOf({ offset, factor, bonus = 0 }: ClaimedStages): number {
  return commonDivisor(offset, commonDivisor(factor, bonus));
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
