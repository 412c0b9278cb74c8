import { at } from '../../problem/model.ts';
import type { OddSet } from '../blossom/index.ts';
import type { DualBound } from '../engine.ts';
import type { Scope } from './scope.ts';
import type { StageBound } from './stages.ts';

/** The price of one rule that all pairs share, in parts of a point. */
export interface RulePrice {
  /** The quota by its place in the problem, or null for the number of pairs. */
  readonly quota: number | null;
  readonly form: 'count' | 'least-share' | 'greatest-share';
  /** Above 0 the upper limit is priced, below 0 the lower one. */
  readonly price: number;
}

/**
 * A bound over rosters that keep quotas: prices as in `DualBound`, all in parts of a point, and the
 * prices of the rules. It bounds rosters with `fewest` to `most` pairs.
 */
export interface QuotaBound extends DualBound {
  readonly denominator: number;
  readonly rules: readonly RulePrice[];
  readonly fewest: number;
  readonly most: number;
  /** In a pool `left` and `right` are the same list, and odd sets are priced too. */
  readonly sets: readonly OddSet[];
}

/** What the engine shows for its roster: a bound for each stage. */
export interface QuotaCertificate {
  readonly kind: 'quota-prices';
  readonly bounds: readonly QuotaBound[];
}

/** Writes a bound so that it can be checked without the engine. */
export function quotaBound(scope: Scope, { proves, stages, proved }: StageBound): QuotaBound {
  const { question, rules, prices } = proved;
  const { offset, factor, atLeast, fewest, most } = question;
  const closed = pricesOfRules(prices.rules) + prices.denominator * (offset + 1000 * factor) + 1;
  const priced = (price: Float64Array, free: Int32Array): Float64Array =>
    price.map((own, k) => (at(free, k) > 0 ? own : closed));
  return {
    proves,
    stages,
    offset,
    factor,
    atLeast,
    fewest,
    most,
    denominator: prices.denominator,
    left: priced(prices.left, scope.free.left),
    right: priced(prices.right, scope.free.right),
    sets: prices.sets,
    rules: rules.flatMap(({ quota, form }, k) => {
      const price = at(prices.rules, k);
      return price === 0 ? [] : [{ quota, form, price }];
    }),
  };
}

/** People without a free place are priced above all that a pair with them could be worth. */
function pricesOfRules(prices: Float64Array): number {
  return prices.reduce((sum, price) => sum + Math.abs(price) + 1, 0);
}
