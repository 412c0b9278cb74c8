import type { PairingProblem, ProblemPerson, Quota } from '../problem/problem.ts';
import { quotaLimits } from '../problem/quota-limits.ts';
import { mostPairsIn, type PricedSet, setsByPerson } from './pool-bound.ts';
import { sidesOf, type TaggedRow, taggedRows } from './tagged-rows.ts';

/** The price of one rule that all pairs share: a quota, or (null) the number of pairs. */
export interface ClaimedRulePrice {
  readonly quota: number | null;
  readonly form: 'count' | 'least-share' | 'greatest-share';
  readonly price: number;
}

/**
 * Prices, in whole parts of a point, of people and rules; a pair is worth `offset + factor * score`
 * points. They speak of rosters of `fewest` to `most` pairs that score at least `atLeast` each.
 */
export interface ClaimedPrices {
  readonly offset: number;
  readonly factor: number;
  readonly atLeast: number;
  readonly fewest: number;
  readonly most: number;
  readonly denominator: number;
  /** In a pool `left` and `right` are prices of the same people. */
  readonly left: ArrayLike<number>;
  readonly right: ArrayLike<number>;
  /** Odd sets of people of a pool. */
  readonly sets: readonly PricedSet[];
  readonly rules: readonly ClaimedRulePrice[];
}

/** The tolerance within which a share counts as kept; the same as in `quotaLimits`. */
const ROUNDING = 1e-9;

/**
 * The most parts of a point that any roster of that many pairs can be worth, by weak duality: every
 * place at its price, every rule's limit at its price, in a pool every set at its price for as many
 * pairs as it can hold, plus what each pair is worth above the prices of its people, sets and rules.
 * Locked pairs are in every roster and count in full. Prices of shares are rounded so that the bound
 * can only rise. Null when the prices are no proof. Cost: one pass over the candidates.
 */
export function quotaBoundOf(problem: PairingProblem, prices: ClaimedPrices): number | null {
  const { left, right } = sidesOf(problem);
  const shared = sharedPrices(problem, prices, left.length);
  if (shared === null || !areWhole(prices)) return null;
  if (!areSound(prices.left, left.length) || !areSound(prices.right, right.length)) return null;
  const limits = prices.rules.map((rule) => limitOf(problem, prices, rule));
  let bound = limits.reduce((sum, limit) => sum + limit, 0);
  bound += priceOfPlaces(left, prices.left);
  if (problem.method !== 'workpair') bound += priceOfPlaces(right, prices.right);
  const places = left.map(({ capacity }) => capacity ?? 1);
  for (const { members, price } of prices.sets) bound += price * mostPairsIn(members, places);
  const perPair = pairPrices(problem, prices);
  const rulePrice = new Float64Array(right.length);
  for (const row of taggedRows(problem)) {
    rulePrice.fill(0);
    row.addTagPrices(rulePrice, perPair.tags);
    bound += aboveWorth(row, prices, perPair.every, rulePrice, shared);
  }
  return Number.isSafeInteger(bound) ? bound : null;
}

function areWhole({ denominator, factor, offset, rules }: ClaimedPrices): boolean {
  const whole = [denominator, factor, offset, ...rules.map(({ price }) => Math.abs(price))];
  return areSound(whole, whole.length) && denominator > 0;
}

/** What the sets that hold both of two people cost them. */
type SharedPrice = (one: number, other: number) => number;

/** Null where there are no sets to price, or they are not sound. */
function sharedPrices(
  { method }: PairingProblem,
  { sets }: ClaimedPrices,
  people: number,
): SharedPrice | null {
  if (sets.length > 0 && method !== 'workpair') return null;
  const prices = sets.map(({ price }) => price);
  const setsOf = setsByPerson(sets, people);
  if (setsOf === null || !areSound(prices, sets.length)) return null;
  return (one, other) => {
    const others = setsOf[other] ?? [];
    return (setsOf[one] ?? []).reduce(
      (sum, set) => sum + (others.includes(set) ? (prices[set] ?? 0) : 0),
      0,
    );
  };
}

/** The limit of a rule at its price, rounded up; infinite if the rule has no such limit. */
function limitOf(
  problem: PairingProblem,
  { fewest, most }: ClaimedPrices,
  { quota, form, price }: ClaimedRulePrice,
): number {
  if (price === 0) return 0;
  if (quota === null) return price * (price > 0 ? most : fewest);
  const rule = problem.quotas?.[quota];
  if (rule === undefined) return Infinity;
  if (form === 'least-share') return price < 0 ? Math.ceil(-price * ROUNDING) + 1 : Infinity;
  if (form === 'greatest-share') return price > 0 ? Math.ceil(price * ROUNDING) + 1 : Infinity;
  const settled = fewest === most;
  const { least, most: greatest } = settled ? quotaLimits(rule, most) : openLimits(rule);
  return price * (price > 0 ? greatest : least);
}

function openLimits({ min, max }: Quota): { readonly least: number; readonly most: number } {
  return { least: min ?? 0, most: max ?? Infinity };
}

/** What rules cost every pair, and what they cost one that bears a tag on top. */
interface PairPrices {
  readonly every: number;
  readonly tags: ReadonlyMap<string, number>;
}

function pairPrices({ quotas = [] }: PairingProblem, { rules }: ClaimedPrices): PairPrices {
  const tags = new Map<string, number>();
  let every = 0;
  for (const { quota, form, price } of rules) {
    const rule = quota === null ? undefined : quotas[quota];
    const share = form === 'count' ? 0 : sharePart(rule, form);
    const without = quota === null ? price : floored(price, -share);
    every += without;
    if (rule === undefined) continue;
    const extra = floored(price, 1 - share) - without;
    tags.set(rule.tag, (tags.get(rule.tag) ?? 0) + extra);
  }
  return { every, tags };
}

function sharePart(rule: Quota | undefined, form: ClaimedRulePrice['form']): number {
  return (form === 'least-share' ? rule?.minShare : rule?.maxShare) ?? (form === 'count' ? 0 : NaN);
}

/** A product that may be fractional, rounded so low that no rounding of the machine matters. */
function floored(price: number, part: number): number {
  return Number.isInteger(part) ? price * part : Math.floor(price * part) - 1;
}

/** What the pairs of a person are worth above all their prices. */
function aboveWorth(
  row: TaggedRow,
  prices: ClaimedPrices,
  every: number,
  rulePrice: Float64Array,
  shared: SharedPrice,
): number {
  const { partners, scores, locked, forbidden } = row;
  const { denominator, factor, offset, atLeast, left, right } = prices;
  const base = denominator * offset - (left[row.left] ?? 0) - every;
  const special = locked.size + forbidden.size > 0;
  let sum = 0;
  for (let k = 0; k < partners.length; k++) {
    const score = scores[k] ?? -1;
    const partner = partners[k] ?? 0;
    if (score < 0) continue;
    const worth = base + denominator * factor * score;
    const above = worth - (right[partner] ?? 0) - (rulePrice[k] ?? 0);
    if (special && forbidden.has(partner)) continue;
    const isLocked = special && locked.has(partner);
    if (!isLocked && (above <= 0 || score < atLeast)) continue;
    const own = above - shared(row.left, partner);
    sum += isLocked ? own : Math.max(0, own);
  }
  return sum;
}

function priceOfPlaces(people: readonly ProblemPerson[], prices: ArrayLike<number>): number {
  return people.reduce((sum, { capacity }, k) => sum + (capacity ?? 1) * (prices[k] ?? 0), 0);
}

function areSound(prices: ArrayLike<number>, length: number): boolean {
  if (prices.length !== length) return false;
  for (let k = 0; k < length; k++) {
    const price = prices[k];
    if (price === undefined || !Number.isSafeInteger(price) || price < 0) return false;
  }
  return true;
}
