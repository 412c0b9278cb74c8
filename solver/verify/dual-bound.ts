import type { ProblemPerson } from '../problem/problem.ts';
import type { AllowedPairs, AllowedRow } from './allowed.ts';

/**
 * Prices of people as a certificate gives them. A pair is worth `offset + factor * score`; only
 * pairs of at least `atLeast` count. `left` and `right` follow the order of the ids.
 */
export interface Prices {
  readonly offset: number;
  readonly factor: number;
  readonly atLeast: number;
  readonly left: ArrayLike<number>;
  readonly right: ArrayLike<number>;
}

/**
 * The most that any roster (quotas aside) can be worth, by weak duality: every place at its price,
 * plus what each pair is worth above the prices of its two people. Locked pairs are in every roster
 * and count in full. Null when the prices are no proof: a negative, fractional or missing price, or
 * numbers too large to be exact. Cost: one pass over all candidates.
 */
export function dualBound(allowed: AllowedPairs, prices: Prices): number | null {
  const { left, right, offset, factor } = prices;
  if (!areSound(left, allowed.left.length) || !areSound(right, allowed.right.length)) return null;
  if (!areSound([offset, factor], 2)) return null;
  let bound = priceOfPlaces(allowed.left, left) + priceOfPlaces(allowed.right, right);
  for (const row of allowed.rows) bound += aboveWorth(row, prices);
  return Number.isSafeInteger(bound) ? bound : null;
}

function priceOfPlaces(people: readonly ProblemPerson[], prices: ArrayLike<number>): number {
  return people.reduce((sum, { capacity }, k) => sum + (capacity ?? 1) * (prices[k] ?? 0), 0);
}

/** What the pairs of one left person are worth above the prices of their people. */
function aboveWorth(row: AllowedRow, { offset, factor, atLeast, left, right }: Prices): number {
  const { partners, scores, locked } = row;
  const base = offset - (left[row.left] ?? 0);
  let sum = 0;
  for (let k = 0; k < partners.length; k++) {
    const score = scores[k] ?? -1;
    const partner = partners[k] ?? 0;
    const above = base + factor * score - (right[partner] ?? 0);
    if (score < 0) continue;
    if ((above > 0 && score >= atLeast) || (locked.size > 0 && locked.has(partner))) sum += above;
  }
  return sum;
}

function areSound(prices: ArrayLike<number>, length: number): boolean {
  if (prices.length !== length) return false;
  for (let k = 0; k < length; k++) {
    const price = prices[k];
    if (price === undefined || !Number.isSafeInteger(price) || price < 0) return false;
  }
  return true;
}
