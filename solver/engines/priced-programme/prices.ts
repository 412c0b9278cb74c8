import { at } from '../../problem/model.ts';
import { perKind } from './kinds.ts';
import { lockedWorth, partIn, type Question, type Rule } from './question.ts';
import type { Scope } from './scope.ts';

/**
 * Prices in whole parts of one point: of people, and of the rules (signed: above 0 the upper limit
 * is priced, below 0 the lower one). Any such prices bound the worth of every roster.
 */
export interface Prices {
  readonly denominator: number;
  readonly left: Float64Array;
  readonly right: Float64Array;
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

  constructor(scope: Scope, question: Question, rules: readonly Rule[], prices: Prices) {
    this.scope = scope;
    this.question = question;
    this.prices = prices;
    this.row = new Float64Array(scope.table.columns);
    this.columnPrice = prices.right.map((price, column) =>
      at(scope.free.right, column) > 0 ? price : Infinity,
    );
    this.kindPrice = priceOfKinds(scope, rules, prices);
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
    return count;
  }
}

/**
 * The price of the rules for one pair of each kind. A share has fractional parts: their prices are
 * rounded down, which can only raise the bound.
 */
function priceOfKinds(scope: Scope, rules: readonly Rule[], prices: Prices): Float64Array {
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
  const places = (free: Int32Array, price: Float64Array): number =>
    free.reduce((sum, count, k) => sum + count * at(price, k), 0);
  const limits = rules.reduce((sum, rule, k) => sum + limitPrice(rule, at(prices.rules, k)), 0);
  return (
    places(scope.free.left, prices.left) +
    places(scope.free.right, prices.right) +
    limits +
    prices.denominator * lockedWorth(scope, question)
  );
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

/** Gains that are rounding and no reason to take a cell in; the bound counts them all the same. */
const NEGLIGIBLE = 16;

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
  let bound = fixedPart(scope, question, rules, prices);
  for (let row = 0; row < scope.table.rows; row++) {
    const count = gains.readRow(row);
    const first = at(scope.table.start, row);
    const found: { readonly cell: number; readonly gain: number }[] = [];
    for (let k = 0; k < count; k++) {
      const gain = gains.row[k] ?? 0;
      if (gain <= 0) continue;
      bound += gain;
      if (gain > NEGLIGIBLE && !isInside(first + k)) found.push({ cell: first + k, gain });
    }
    found.sort((one, other) => other.gain - one.gain || one.cell - other.cell);
    for (const { cell } of found.slice(0, mostPerRow)) missing.push(cell);
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
