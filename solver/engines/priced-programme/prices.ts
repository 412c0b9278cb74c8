import { at } from '../../problem/model.ts';
import type { OddSet } from '../blossom/index.ts';
import { BestOf } from './best-of.ts';
import { perKind } from './kinds.ts';
import { lockedWorth, partIn, type Question, type Rule } from './question.ts';
import type { Scope } from './scope.ts';

/**
 * Prices in whole parts of one point: of people, of odd sets of people in a pool, and of the rules
 * (signed: above 0 the upper limit is priced, below 0 the lower one). Any such prices bound the
 * worth of every roster.
 */
export interface Prices {
  readonly denominator: number;
  readonly left: Float64Array;
  /** In a pool the same list as `left`. */
  readonly right: Float64Array;
  readonly sets: readonly OddSet[];
  readonly rules: Float64Array;
}

/** What every allowed cell is worth above its prices, row by row; -Infinity where not allowed. */
export class Gains {
  readonly row: Float64Array;
  private readonly scope: Scope;
  private readonly question: Question;
  private readonly prices: Prices;
  private readonly columnPrice: Float64Array;
  private readonly kindPrice: Float64Array;
  private readonly shared: SharedPrices;

  constructor(scope: Scope, question: Question, rules: readonly Rule[], prices: Prices) {
    this.scope = scope;
    this.question = question;
    this.prices = prices;
    this.row = new Float64Array(scope.table.columns);
    this.columnPrice = prices.right.map((price, column) =>
      at(scope.free.right, column) > 0 ? price : Infinity,
    );
    this.kindPrice = priceOfKinds(scope, rules, prices);
    this.shared = new SharedPrices(prices.sets, scope.table.columns);
  }

  /** Fills `row` with the gains of the cells of one row, and tells how many they are. */
  readRow(row: number): number {
    const { start, score, column, columns } = this.scope.table;
    const { atLeast, factor, offset } = this.question;
    const { columnPrice, kindPrice, row: gains } = this;
    const kinds = this.scope.kinds.of;
    const first = start[row] ?? 0;
    const count = (start[row + 1] ?? 0) - first;
    if (at(this.scope.free.left, row) <= 0 || columns === 0) return 0;
    const { denominator, left } = this.prices;
    const base = denominator * offset - at(left, row);
    const point = denominator * factor;
    for (let k = 0; k < count; k++) {
      const cell = first + k;
      const points = score[cell] ?? -1;
      const j = column === null ? k : (column[cell] ?? 0);
      gains[k] =
        points < atLeast || points < 0
          ? -Infinity
          : base + point * points - (columnPrice[j] ?? 0) - (kindPrice[kinds[cell] ?? 0] ?? 0);
    }
    if (column !== null) this.shared.takeOff(row, gains, column.subarray(first, first + count));
    return count;
  }
}

/** The prices of the odd sets that hold both people of a pair. */
class SharedPrices {
  private readonly sets: readonly OddSet[];
  private readonly setsOf = new Map<number, number[]>();
  private readonly sum: Float64Array;

  constructor(sets: readonly OddSet[], people: number) {
    this.sets = sets;
    this.sum = new Float64Array(sets.length === 0 ? 0 : people);
    sets.forEach(({ members }, set) => {
      for (const person of members) {
        const own = this.setsOf.get(person);
        if (own === undefined) this.setsOf.set(person, [set]);
        else own.push(set);
      }
    });
  }

  /** Takes them off the gains of a person with these partners. */
  takeOff(person: number, gains: Float64Array, partners: Int32Array): void {
    const own = this.setsOf.get(person);
    if (own === undefined) return;
    const { sum } = this;
    sum.fill(0);
    for (const set of own) {
      const { members, price } = this.sets[set] ?? NO_SET;
      for (const member of members) sum[member] = at(sum, member) + price;
    }
    for (let k = 0; k < partners.length; k++) {
      gains[k] = (gains[k] ?? 0) - (sum[partners[k] ?? 0] ?? 0);
    }
  }
}

const NO_SET: OddSet = { members: new Int32Array(0), price: 0 };

/**
 * The price of the rules for one pair of each kind. A share has fractional parts: their prices are
 * rounded down, which can only raise the bound.
 */
export function priceOfKinds(
  scope: Scope,
  rules: readonly Rule[],
  prices: Pick<Prices, 'rules'>,
): Float64Array {
  return perKind(scope.kinds, (tags) =>
    rules.reduce((sum, rule, k) => sum + floored(at(prices.rules, k), partIn(rule, tags)), 0),
  );
}

function floored(price: number, part: number): number {
  return Number.isInteger(part) ? price * part : Math.floor(price * part) - 1;
}

/** What the people's free places, the limits of the rules and the locked pairs add to the bound. */
export function fixedPart(
  scope: Scope,
  question: Question,
  rules: readonly Rule[],
  prices: Prices,
): number {
  const { left, right } = scope.free;
  const places = (free: Int32Array, price: Float64Array): number =>
    free.reduce((sum, count, k) => sum + count * at(price, k), 0);
  const sets = prices.sets.reduce((sum, { members, price }) => {
    const held = members.reduce((places, person) => places + at(left, person), 0);
    return sum + price * Math.floor(held / 2);
  }, 0);
  return (
    places(left, prices.left) +
    (scope.isPool ? sets : places(right, prices.right)) +
    pricesOfLimits(rules, prices) +
    prices.denominator * lockedWorth(scope, question)
  );
}

/** What the limits of the rules add to the bound at their prices. */
export function pricesOfLimits(rules: readonly Rule[], prices: Pick<Prices, 'rules'>): number {
  return rules.reduce((sum, rule, k) => sum + limitPrice(rule, at(prices.rules, k)), 0);
}

function limitPrice({ lower, upper }: Rule, price: number): number {
  if (price === 0) return 0;
  const product = price * (price > 0 ? upper : lower);
  return Number.isInteger(product) ? product : Math.ceil(product) + 1;
}

/** What a look at all cells at some prices brings. */
export interface Appraisal {
  /** No roster is worth more than this many parts; not finite or safe if the prices are no good. */
  readonly bound: number;
  /** Cells worth more than their prices that are not in the programme yet, the best of each row. */
  readonly missing: readonly number[];
}

/** Recomputes the bound in integers over all cells. Cost: one pass over the candidates. */
export function appraise(
  scope: Scope,
  question: Question,
  rules: readonly Rule[],
  prices: Prices,
  isInside: (cell: number) => boolean,
  mostPerRow: number,
): Appraisal {
  const gains = new Gains(scope, question, rules, prices);
  const missing: number[] = [];
  const best = new BestOf(mostPerRow, 1);
  let bound = fixedPart(scope, question, rules, prices);
  for (let row = 0; row < scope.table.rows; row++) {
    const count = gains.readRow(row);
    const first = at(scope.table.start, row);
    best.clear();
    for (let k = 0; k < count; k++) {
      const gain = gains.row[k] ?? 0;
      if (gain <= 0) continue;
      bound += gain;
      if (!isInside(first + k)) best.offer(0, first + k, gain);
    }
    missing.push(...best.found());
  }
  return { bound, missing };
}

/** All cells whose gain is at least `lowest` (0 or less). Cost: one pass over the candidates. */
export function cellsFrom(
  scope: Scope,
  question: Question,
  rules: readonly Rule[],
  prices: Prices,
  lowest: number,
): readonly number[] {
  const gains = new Gains(scope, question, rules, prices);
  const cells: number[] = [];
  for (let row = 0; row < scope.table.rows; row++) {
    const count = gains.readRow(row);
    const first = at(scope.table.start, row);
    for (let k = 0; k < count; k++) {
      if ((gains.row[k] ?? 0) >= lowest) cells.push(first + k);
    }
  }
  return cells;
}
