import type { PairingProblem, ProblemPerson, Quota, Side } from '../problem/problem.ts';
import { quotaLimits } from '../problem/quota-limits.ts';

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
  readonly left: ArrayLike<number>;
  readonly right: ArrayLike<number>;
  readonly rules: readonly ClaimedRulePrice[];
}

/** The tolerance within which a share counts as kept; the same as in `quotaLimits`. */
const ROUNDING = 1e-9;

/**
 * The most parts of a point that any roster of that many pairs can be worth, by weak duality: every
 * place at its price, every rule's limit at its price, plus what each pair is worth above the
 * prices of its people and rules. Locked pairs are in every roster and count in full. Prices of
 * shares are rounded so that the bound can only rise. Null when the prices are no proof. Cost: one
 * pass over the candidates.
 */
export function quotaBoundOf(problem: PairingProblem, prices: ClaimedPrices): number | null {
  const left = sideOf(problem, 'left');
  const right = sideOf(problem, 'right');
  const { denominator, factor, offset } = prices;
  const whole = [denominator, factor, offset, ...prices.rules.map(({ price }) => Math.abs(price))];
  if (!areSound(prices.left, left.length) || !areSound(prices.right, right.length)) return null;
  if (!areSound(whole, whole.length) || denominator === 0) return null;
  const limits = prices.rules.map((rule) => limitOf(problem, prices, rule));
  let bound = limits.reduce((sum, limit) => sum + limit, 0);
  bound += priceOfPlaces(left, prices.left) + priceOfPlaces(right, prices.right);
  const perPair = pairPrices(problem, prices);
  for (const row of rowsOf(problem, left, right)) bound += aboveWorth(row, prices, perPair);
  return Number.isSafeInteger(bound) ? bound : null;
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

/** The pairs of one left person as the file has them. */
interface TaggedRow {
  readonly left: number;
  readonly partners: Int32Array;
  readonly scores: ArrayLike<number>;
  readonly locked: ReadonlySet<number>;
  readonly forbidden: ReadonlySet<number>;
  /** Adds to each pair the prices of the tags that it bears. */
  addTagPrices(sums: Float64Array, tags: ReadonlyMap<string, number>): void;
}

function aboveWorth(row: TaggedRow, prices: ClaimedPrices, perPair: PairPrices): number {
  const { partners, scores, locked, forbidden } = row;
  const { denominator, factor, offset, atLeast, left, right } = prices;
  const rulePrice = new Float64Array(partners.length);
  row.addTagPrices(rulePrice, perPair.tags);
  const base = denominator * offset - (left[row.left] ?? 0) - perPair.every;
  const special = locked.size + forbidden.size > 0;
  let sum = 0;
  for (let k = 0; k < partners.length; k++) {
    const score = scores[k] ?? -1;
    const partner = partners[k] ?? 0;
    if (score < 0) continue;
    const worth = base + denominator * factor * score;
    const above = worth - (right[partner] ?? 0) - (rulePrice[k] ?? 0);
    if (special && forbidden.has(partner)) continue;
    if ((above > 0 && score >= atLeast) || (special && locked.has(partner))) sum += above;
  }
  return sum;
}

function rowsOf(
  problem: PairingProblem,
  left: readonly ProblemPerson[],
  right: readonly ProblemPerson[],
): readonly TaggedRow[] {
  const leftIndex = new Map(left.map(({ id }, index) => [id, index]));
  const rightIndex = new Map(right.map(({ id }, index) => [id, index]));
  const named = (pairs: PairingProblem['locked']) => {
    const partners = new Map<number, Set<number>>();
    for (const [a, b] of pairs ?? []) {
      const person = leftIndex.get(a) ?? -1;
      const own = partners.get(person) ?? new Set<number>();
      partners.set(person, own.add(rightIndex.get(b) ?? -1));
    }
    return (person: number): ReadonlySet<number> => partners.get(person) ?? new Set();
  };
  const locked = named(problem.locked);
  const forbidden = named(problem.forbidden);
  const bare =
    'matrix' in problem
      ? matrixRows(problem.matrix, leftIndex, rightIndex)
      : listRows(problem.candidates, leftIndex, rightIndex);
  return bare.map((row) => ({
    ...row,
    locked: locked(row.left),
    forbidden: forbidden(row.left),
  }));
}

type BareRow = Omit<TaggedRow, 'locked' | 'forbidden'>;

function matrixRows(
  matrix: Extract<PairingProblem, { matrix: unknown }>['matrix'],
  leftIndex: ReadonlyMap<string, number>,
  rightIndex: ReadonlyMap<string, number>,
): readonly BareRow[] {
  const partners = Int32Array.from(matrix.right, (id) => rightIndex.get(id) ?? 0);
  const bits = new Map(Object.entries(matrix.tags ?? {}));
  return matrix.left.map((id, row) => ({
    left: leftIndex.get(id) ?? 0,
    partners,
    scores: matrix.scores[row] ?? [],
    addTagPrices(sums, tags) {
      for (const [tag, price] of tags) {
        const marks = bits.get(tag)?.[row] ?? '';
        for (let k = marks.indexOf('1'); k >= 0; k = marks.indexOf('1', k + 1)) {
          sums[k] = (sums[k] ?? 0) + price;
        }
      }
    },
  }));
}

function listRows(
  candidates: Extract<PairingProblem, { candidates: unknown }>['candidates'],
  leftIndex: ReadonlyMap<string, number>,
  rightIndex: ReadonlyMap<string, number>,
): readonly BareRow[] {
  const byLeft = new Map<number, (typeof candidates)[number][]>();
  for (const candidate of candidates) {
    const person = leftIndex.get(candidate.a) ?? 0;
    const own = byLeft.get(person);
    if (own === undefined) byLeft.set(person, [candidate]);
    else own.push(candidate);
  }
  return Array.from(byLeft, ([person, own]) => ({
    left: person,
    partners: Int32Array.from(own, ({ b }) => rightIndex.get(b) ?? 0),
    scores: own.map(({ score }) => score),
    addTagPrices(sums, tags) {
      own.forEach((candidate, k) => {
        for (const tag of new Set(candidate.tags)) sums[k] = (sums[k] ?? 0) + (tags.get(tag) ?? 0);
      });
    },
  }));
}

function priceOfPlaces(people: readonly ProblemPerson[], prices: ArrayLike<number>): number {
  return people.reduce((sum, { capacity }, k) => sum + (capacity ?? 1) * (prices[k] ?? 0), 0);
}

function sideOf(problem: PairingProblem, side: Side): readonly ProblemPerson[] {
  return problem.people
    .filter((person) => person.side === side)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

function areSound(prices: ArrayLike<number>, length: number): boolean {
  if (prices.length !== length) return false;
  for (let k = 0; k < length; k++) {
    const price = prices[k];
    if (price === undefined || !Number.isSafeInteger(price) || price < 0) return false;
  }
  return true;
}
