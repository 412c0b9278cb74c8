import type { Stage } from '../../problem/problem.ts';
import type { PairIndex, StopReason } from '../engine.ts';
import type { OddSet } from './pool.ts';

/** What `solvePool` answers. */
export type PoolOutcome =
  | {
      readonly status: 'optimal';
      /** Locked pairs included; the row is the smaller number; by row. */
      readonly pairs: readonly PairIndex[];
      readonly certificate: PoolCertificate;
    }
  | { readonly status: 'infeasible'; readonly conflict: readonly string[] }
  /** Stopped, with the best roster so far. */
  | {
      readonly status: 'stopped';
      readonly reason: StopReason;
      readonly pairs: readonly PairIndex[];
    };

export interface PoolCertificate {
  readonly bounds: readonly PoolBound[];
}

/**
 * Prices that bound the worth of every roster from above. A pair is worth `offset + factor *
 * score`, twice that in half units. In half units: the prices of all people with a place, plus the
 * price of each odd set for every two of its people, plus what a pair is worth above the prices of
 * its two people and of the sets that hold both. No roster can be worth more.
 */
export interface PoolBound {
  /** What it proves: the stages before fairness, that no lowest score is higher, or all stages. */
  readonly proves: 'before-fairness' | 'fairness' | 'all';
  readonly stages: readonly Stage[];
  readonly offset: number;
  readonly factor: number;
  /** Only pairs of at least this score are looked at. */
  readonly atLeast: number;
  /** Half units, non-negative integers, in the order of the ids. */
  readonly people: Float64Array;
  /** Half units, positive even integers. */
  readonly sets: readonly OddSet[];
}
