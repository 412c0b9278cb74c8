import type { Quota } from '../problem/problem.ts';

/**
 * A share of a number of pairs is meant as the decimal that was written: 0.7 of 10 is 7, although
 * the binary fraction for 0.7 is not exactly seven tenths.
 */
const ROUNDING = 1e-9;

/** The fewest and the most pairs that may bear the quota's tag in a roster of that many pairs. */
export function quotaLimits(quota: Quota, pairs: number): { least: number; most: number } {
  const { min, max, minShare, maxShare } = quota;
  const least = Math.max(min ?? 0, Math.ceil((minShare ?? 0) * pairs - ROUNDING));
  const most = Math.min(max ?? pairs, Math.floor((maxShare ?? 1) * pairs + ROUNDING));
  return { least, most };
}
