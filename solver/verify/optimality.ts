import type { ChosenPair, StageValues } from '../problem/answer.ts';
import type { PairingProblem, Stage } from '../problem/problem.ts';
import { type AllowedPairs, readAllowed } from './allowed.ts';
import { dualBound, type Prices } from './dual-bound.ts';
import { mostPairs, nextScore } from './limits.ts';
import { pairKey } from './lookup.ts';
import { tally } from './tally.ts';

/** A bound as any engine claims it; nothing in it is believed. */
export interface ClaimedBound extends Prices {
  readonly proves: 'before-fairness' | 'fairness' | 'all';
}

/**
 * Whether the bounds prove that no roster is better than this one, stage by stage:
 * 1. no roster is better in the stages before fairness;
 * 2. no roster that is as good in them has a higher lowest score;
 * 3. no roster of at least that lowest score is better in all the stages that are sums.
 * The roster itself must have passed `checkRoster`. Cost: up to five passes over the candidates.
 */
export function isProvedBest(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
  bounds: readonly ClaimedBound[],
): boolean {
  const stages = problem.objective ?? ['matched', 'fairness', 'total'];
  return new Proof(problem, pairs, bounds).holds(stages);
}

class Proof {
  private readonly problem: PairingProblem;
  private readonly pairs: readonly ChosenPair[];
  private readonly bounds: readonly ClaimedBound[];
  private readonly allowed: AllowedPairs;
  private readonly values: StageValues;
  private readonly most: number;

  constructor(
    problem: PairingProblem,
    pairs: readonly ChosenPair[],
    bounds: readonly ClaimedBound[],
  ) {
    this.problem = problem;
    this.pairs = pairs;
    this.bounds = bounds;
    this.allowed = readAllowed(problem);
    this.values = tally(pairs);
    this.most = mostPairs(this.allowed);
  }

  holds(stages: readonly Stage[]): boolean {
    const sums = stages.filter((stage) => stage !== 'fairness');
    const fairAt = stages.indexOf('fairness');
    if (fairAt < 0) return this.attains(sums, 0, 'all');
    const before = stages.slice(0, fairAt);
    return (
      this.attains(before, 0, 'before-fairness') &&
      this.cannotRaise(before) &&
      this.attains(sums, this.values.fairness ?? 0, 'all')
    );
  }

  /** The bound over all pairs of at least a score equals what the roster is worth. */
  private attains(
    stages: readonly Stage[],
    lowest: number,
    proves: ClaimedBound['proves'],
  ): boolean {
    if (stages.length === 0) return true;
    const claimed = this.claimed(proves);
    if (claimed === undefined || claimed.atLeast > lowest) return false;
    return this.ranks(stages, claimed) && dualBound(this.allowed, claimed) === this.worth(claimed);
  }

  /** With only pairs above the roster's lowest score, the stages before cannot be kept. */
  private cannotRaise(before: readonly Stage[]): boolean {
    const lowest = this.values.fairness;
    const next = nextScore(this.allowed, lowest ?? -1);
    if (next === Infinity) return true;
    if (lowest === null) return before[0] === 'matched';
    if (this.holdsLockOf(lowest)) return true;
    const claimed = this.claimed('fairness');
    if (before.length === 0 || claimed === undefined || claimed.atLeast > next) return false;
    if (!this.ranks(before, claimed)) return false;
    const bound = dualBound(this.allowed, claimed);
    return bound !== null && bound < this.worth(claimed);
  }

  private claimed(proves: ClaimedBound['proves']): ClaimedBound | undefined {
    return this.bounds.find((bound) => bound.proves === proves);
  }

  private worth({ offset, factor }: Prices): number {
    return offset * this.values.matched + factor * this.values.total;
  }

  /** Whether the weight of a pair ranks rosters by these stages in this order. */
  private ranks(stages: readonly Stage[], { offset, factor }: Prices): boolean {
    const [first, second] = stages;
    if (second === undefined) {
      return first === 'matched' ? offset > 0 && factor === 0 : offset === 0 && factor > 0;
    }
    return first === 'matched'
      ? factor === 1 && offset > 1000 * this.most
      : offset === 1 && factor > this.most;
  }

  private holdsLockOf(score: number): boolean {
    const locked = new Set((this.problem.locked ?? []).map(([a, b]) => pairKey(a, b)));
    return this.pairs.some((pair) => pair.score === score && locked.has(pairKey(pair.a, pair.b)));
  }
}
