import type { ChosenPair, StageValues } from '../problem/answer.ts';
import type { PairingProblem, Stage } from '../problem/problem.ts';
import { readAllowed } from './allowed.ts';
import { readAllowedPool } from './allowed-pool.ts';
import { mostPairs, nextScore } from './limits.ts';
import { pairKeysOf } from './lookup.ts';
import { mostPairsOfPool, nextScoreOfPool } from './pool-proof.ts';
import { type ClaimedPrices, quotaBoundOf } from './quota-bound.ts';
import { tally } from './tally.ts';

/** A bound as an engine claims it, with the stages that its weights rank; nothing is believed. */
export interface ClaimedQuotaBound extends ClaimedPrices {
  readonly proves: 'before-fairness' | 'fairness' | 'all';
  readonly stages: readonly Stage[];
}

/**
 * Whether the bounds prove that no roster that keeps all quotas is better than this one:
 * 1. none is better in the stages before fairness;
 * 2. none that is as good in them has a higher lowest score;
 * 3. none of at least that lowest score is better in all the stages that are sums.
 * Where the number of pairs comes first it has a bound of its own, and the total is then bounded
 * for rosters of exactly that number. Worth is a whole number, so a bound less than one point above
 * the roster proves it. The roster must have passed `checkRoster`. Cost: a pass over the candidates
 * for each bound.
 */
export function isProvedBestUnderQuotas(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
  bounds: readonly ClaimedQuotaBound[],
): boolean {
  return new QuotaProof(problem, pairs, bounds).holds();
}

/** The numbers of pairs that a roster as good as this one may have. */
interface Numbers {
  readonly fewest: number;
  readonly most: number;
}

class QuotaProof {
  private readonly problem: PairingProblem;
  private readonly pairs: readonly ChosenPair[];
  private readonly bounds: readonly ClaimedQuotaBound[];
  private readonly values: StageValues;

  constructor(
    problem: PairingProblem,
    pairs: readonly ChosenPair[],
    bounds: readonly ClaimedQuotaBound[],
  ) {
    this.problem = problem;
    this.pairs = pairs;
    this.bounds = bounds;
    this.values = tally(pairs);
  }

  holds(): boolean {
    const stages = this.problem.objective ?? ['matched', 'fairness', 'total'];
    const sums = stages.filter((stage) => stage !== 'fairness');
    const fairAt = stages.indexOf('fairness');
    if (fairAt < 0) return this.attains(sums, 0, { fewest: 0, most: Infinity }, 'all');
    const before = stages.slice(0, fairAt);
    const open = { fewest: 0, most: Infinity };
    if (!this.attains(before, 0, open, 'before-fairness')) return false;
    if (!this.cannotRaise(before)) return false;
    const { fairness } = this.values;
    if (fairness === null) return true;
    const settled = this.numbersAfter(before);
    if (sums.every((stage) => before.includes(stage))) return true;
    const rest = before.includes('matched') ? sums.filter((stage) => stage !== 'matched') : sums;
    return this.attains(rest, fairness, settled, 'all');
  }

  /** Settled once it is a stage; otherwise a roster with a pair is better than one without. */
  private numbersAfter(before: readonly Stage[]): Numbers {
    const { matched } = this.values;
    if (before.includes('matched')) return { fewest: matched, most: matched };
    return { fewest: matched > 0 ? 1 : 0, most: Infinity };
  }

  /** Nothing is better in these stages among rosters of these numbers and scores. */
  private attains(
    stages: readonly Stage[],
    lowest: number,
    numbers: Numbers,
    proves: ClaimedQuotaBound['proves'],
  ): boolean {
    const [first, second] = stages;
    if (first === undefined) return true;
    if (first === 'matched') {
      if (!this.bounded(['matched'], lowest, numbers, proves)) return false;
      const { matched } = this.values;
      const settled = { fewest: matched, most: matched };
      return second === undefined || this.bounded([second], lowest, settled, proves);
    }
    return this.bounded(stages, lowest, numbers, proves);
  }

  private bounded(
    stages: readonly Stage[],
    lowest: number,
    numbers: Numbers,
    proves: ClaimedQuotaBound['proves'],
  ): boolean {
    return this.bounds.some((bound) => {
      const fits = bound.proves === proves && bound.stages.join() === stages.join();
      if (!fits || bound.atLeast > lowest || !this.covers(bound, numbers)) return false;
      return this.ranks(stages, bound, numbers) && this.isBelow(bound, this.worth(bound) + 1);
    });
  }

  /** No roster that keeps the stages before can do with pairs above the lowest score alone. */
  private cannotRaise(before: readonly Stage[]): boolean {
    const { fairness, matched } = this.values;
    if (fairness === null && before.includes('matched')) return true;
    const next = fairness === null ? 0 : this.nextScore(fairness);
    if (fairness !== null && (next === Infinity || this.holdsLockOf(fairness))) return true;
    const numbers = this.numbersAfter(before);
    const atLeastOne = { fewest: Math.max(1, numbers.fewest), most: numbers.most };
    return this.bounds.some((bound) => {
      if (bound.proves !== 'fairness' || bound.atLeast > next) return false;
      if (!this.covers(bound, atLeastOne)) return false;
      const total = before.includes('total') ? this.values.total : 0;
      const pairs = before.includes('matched') ? matched : 1;
      return this.isBelow(bound, bound.offset * pairs + bound.factor * total);
    });
  }

  private holdsLockOf(score: number): boolean {
    const keyOf = pairKeysOf(this.problem);
    const locked = new Set((this.problem.locked ?? []).map(([a, b]) => keyOf(a, b)));
    return this.pairs.some((pair) => pair.score === score && locked.has(keyOf(pair.a, pair.b)));
  }

  private nextScore(score: number): number {
    const { problem } = this;
    if (problem.method === 'workpair') return nextScoreOfPool(readAllowedPool(problem), score);
    return nextScore(readAllowed(problem), score);
  }

  private mostPairs(): number {
    const { problem } = this;
    if (problem.method === 'workpair') return mostPairsOfPool(readAllowedPool(problem));
    return mostPairs(readAllowed(problem));
  }

  private covers({ fewest, most }: ClaimedPrices, numbers: Numbers): boolean {
    return fewest <= numbers.fewest && most >= numbers.most;
  }

  private worth({ offset, factor }: ClaimedPrices): number {
    return offset * this.values.matched + factor * this.values.total;
  }

  /** Whether the weight of a pair ranks rosters of these numbers by these stages in this order. */
  private ranks(
    stages: readonly Stage[],
    { offset, factor }: ClaimedPrices,
    { fewest, most }: Numbers,
  ): boolean {
    const [first, second] = stages;
    if (first === 'matched') return offset > 0 && factor === 0;
    if (second === undefined) return factor > 0 && (offset === 0 || fewest === most);
    return offset === 1 && factor > this.mostPairs();
  }

  /** Whether no roster is worth so many points. */
  private isBelow(bound: ClaimedPrices, worth: number): boolean {
    const parts = quotaBoundOf(this.problem, bound);
    return parts !== null && parts < worth * bound.denominator;
  }
}
