/** The pairs that a roster of work pairs may hold, as the check of a bound needs them. */
export interface AllowedPool {
  /** Places of each person, locked pairs included. */
  readonly places: ArrayLike<number>;
  /** Each pair at least once, in the row of either person. Below 0: not allowed. */
  readonly rows: readonly PoolRow[];
  /** Pairs that every roster holds. They may stand in `rows` too. */
  readonly locked: readonly LockedPair[];
}

export interface PoolRow {
  readonly person: number;
  readonly partners: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
}

export interface LockedPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Prices of people and of sets of people, in half units, as a certificate gives them. */
export interface PoolPrices {
  readonly offset: number;
  readonly factor: number;
  readonly atLeast: number;
  readonly people: ArrayLike<number>;
  readonly sets: readonly PricedSet[];
}

export interface PricedSet {
  readonly members: ArrayLike<number>;
  readonly price: number;
}

/**
 * The most that any roster of work pairs (quotas aside) can be worth, by weak duality over the
 * matching polytope (Edmonds 1965): every place at its person's price, every set at its price for
 * as many pairs as its places can hold, plus what each pair is worth above the prices of its people
 * and of the sets that hold both. Locked pairs are in every roster and count in full. Null when the
 * prices are no proof: negative, fractional, missing, unknown people, or numbers too large to be
 * exact. Trusts nothing: any prices give a true bound, the right ones the best. Cost: one pass over
 * all candidates.
 */
export function poolBound(pool: AllowedPool, prices: PoolPrices): number | null {
  const { places, rows, locked } = pool;
  const size = places.length;
  if (!isSound(prices, size)) return null;
  const setsOf = setsByPerson(prices.sets, size);
  if (setsOf === null) return null;
  const half = new HalfUnits(prices, setsOf);
  let sum = 0;
  for (let v = 0; v < size; v++) sum += (places[v] ?? 0) * (prices.people[v] ?? 0);
  for (const { members, price } of prices.sets) sum += price * mostPairsIn(members, places);
  for (const row of rows) sum += half.above(row);
  for (const { a, b, score } of locked) sum += half.excess(a, b, score);
  return Number.isSafeInteger(sum) ? Math.floor(sum / 2) : null;
}

class HalfUnits {
  private readonly prices: PoolPrices;
  private readonly setsOf: readonly (readonly number[])[];

  constructor(prices: PoolPrices, setsOf: readonly (readonly number[])[]) {
    this.prices = prices;
    this.setsOf = setsOf;
  }

  /** What the pairs of a row are worth above their prices. */
  above({ person, partners, scores }: PoolRow): number {
    const { offset, factor, atLeast, people } = this.prices;
    const base = 2 * offset - (people[person] ?? 0);
    const twice = 2 * factor;
    let sum = 0;
    for (let k = 0; k < partners.length; k++) {
      const score = scores[k] ?? -1;
      if (score < 0 || score < atLeast) continue;
      const partner = partners[k] ?? 0;
      if (base + twice * score <= (people[partner] ?? 0)) continue;
      sum += Math.max(0, this.excess(person, partner, score));
    }
    return sum;
  }

  /** What a pair is worth above its prices, negative when below. */
  excess(a: number, b: number, score: number): number {
    const { offset, factor, people, sets } = this.prices;
    let excess = 2 * (offset + factor * score) - (people[a] ?? 0) - (people[b] ?? 0);
    const others = new Set(this.setsOf[b]);
    for (const set of this.setsOf[a] ?? []) if (others.has(set)) excess -= sets[set]?.price ?? 0;
    return excess;
  }
}

/** The sets that hold each person, or null when a set names somebody twice or nobody known. */
export function setsByPerson(
  sets: readonly PricedSet[],
  size: number,
): readonly (readonly number[])[] | null {
  const setsOf: number[][] = Array.from({ length: size }, () => []);
  for (let set = 0; set < sets.length; set++) {
    const members = sets[set]?.members ?? [];
    for (let k = 0; k < members.length; k++) {
      const own = setsOf[members[k] ?? -1];
      if (own === undefined || own[own.length - 1] === set) return null;
      own.push(set);
    }
  }
  return setsOf;
}

/** As many pairs as the places of a set hold. */
export function mostPairsIn(members: ArrayLike<number>, places: ArrayLike<number>): number {
  let held = 0;
  for (let k = 0; k < members.length; k++) held += places[members[k] ?? -1] ?? 0;
  return Math.floor(held / 2);
}

function isSound({ offset, factor, people, sets }: PoolPrices, size: number): boolean {
  if (people.length !== size || !isPrice(offset) || !isPrice(factor)) return false;
  for (let v = 0; v < size; v++) if (!isPrice(people[v])) return false;
  return sets.every(({ price }) => isPrice(price));
}

function isPrice(price: number | undefined): boolean {
  return price !== undefined && Number.isSafeInteger(price) && price >= 0;
}
