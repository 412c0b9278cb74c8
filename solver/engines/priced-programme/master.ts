import type { Highs, Model } from 'highs';
import { at } from '../../problem/model.ts';
import type { Control } from '../engine.ts';
import { interruptsBy, STEADY } from '../highs.ts';
import { columnsOf, type Layout, layoutOf, rowLimits } from './columns.ts';
import type { Prices } from './prices.ts';
import type { Question, Rule } from './question.ts';
import type { Scope } from './scope.ts';

/** What one solve of the linear programme brings. */
export type Solved =
  | {
      readonly status: 'solved';
      readonly prices: Prices;
      /** Value of each cell, in the order of `cells`. */
      readonly values: Float64Array;
      /** By how much the rules are broken, in all. */
      readonly broken: number;
    }
  | { readonly status: 'interrupted' | 'unsure' };

/** Values nearer to a rule than this keep it. */
const NEAR = 1e-6;

/**
 * The linear programme over the cells taken in so far, kept warm in HiGHS. Rules may be broken at a
 * fine, so that it always has an answer; a fine that is too small shows in `broken`.
 */
export class Master {
  readonly cells: number[] = [];
  private readonly inside: Uint32Array;
  private readonly highs: Highs;
  private readonly layout: Layout;
  private readonly denominator: number;
  private readonly model: Model;
  private readonly fines: readonly Fine[];
  /** Number of each rule in the layout, or -1 for one that the rows of people keep. */
  private readonly placeOfRule: readonly number[];

  constructor(
    highs: Highs,
    scope: Scope,
    question: Question,
    rules: readonly Rule[],
    fine: number,
    cells: readonly number[],
  ) {
    this.highs = highs;
    this.layout = layoutOf(scope, question, rules);
    const kept = this.layout.rules;
    this.placeOfRule = rules.map((rule) => kept.indexOf(rule));
    this.inside = new Uint32Array((scope.table.score.length + 31) >>> 5);
    this.denominator = denominatorFor(scope, question, fine);
    this.fines = finesOf(kept, scope.table.rows + scope.table.columns);
    this.model = this.createModel(fine);
    this.add(cells);
  }

  private createModel(fine: number): Model {
    const { highs, layout, fines } = this;
    const model = highs.createModel({
      numCols: fines.length,
      numRows: layout.numRows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: new Float64Array(fines.length).fill(-fine),
      colLower: new Float64Array(fines.length),
      colUpper: new Float64Array(fines.length).fill(highs.infinity),
      ...rowLimits(highs, layout),
      matrix: {
        format: 'csc',
        numRows: layout.numRows,
        numCols: fines.length,
        starts: Int32Array.from({ length: fines.length + 1 }, (_, k) => k),
        indices: Int32Array.from(fines, ({ row }) => row),
        values: Float64Array.from(fines, ({ sign }) => sign),
      },
    });
    model.options.set(STEADY);
    return model;
  }

  has(cell: number): boolean {
    return (at(this.inside, cell >>> 5) & (1 << (cell & 31))) !== 0;
  }

  /** Takes cells in; those that are in already are passed over. */
  add(cells: readonly number[]): void {
    const fresh = cells.filter((cell) => !this.has(cell));
    if (fresh.length === 0) return;
    for (const cell of fresh) {
      const word = cell >>> 5;
      this.inside[word] = at(this.inside, word) | (1 << (cell & 31));
      this.cells.push(cell);
    }
    const { colCost, colLower, colUpper, matrix } = columnsOf(this.highs, this.layout, fresh);
    this.model.addCols({ cost: colCost, lower: colLower, upper: colUpper, matrix });
  }

  /** Solves it from where it was left. */
  solve(control: Control): Solved {
    if (this.cells.length + this.fines.length === 0) return this.solvedEmpty();
    this.model.run(interruptsBy(this.highs, control));
    const { optimal, interrupted } = this.highs.constants.modelStatus;
    const status = this.model.getModelStatus();
    if (status === interrupted) return { status: 'interrupted' };
    if (status !== optimal) return { status: 'unsure' };
    const { colValue, rowDual } = this.model.getSolution();
    const fined = colValue.subarray(0, this.fines.length);
    const broken = fined.reduce((sum, value) => sum + value, 0);
    return {
      status: 'solved',
      prices: this.pricesFrom(rowDual),
      values: colValue.slice(this.fines.length),
      broken: broken < NEAR ? 0 : broken,
    };
  }

  /** Without a column HiGHS has nothing to say. */
  private solvedEmpty(): Solved {
    const prices = this.pricesFrom(new Float64Array(this.layout.numRows));
    return { status: 'solved', prices, values: new Float64Array(0), broken: 0 };
  }

  /** Rounds the duals to whole parts of a point. Prices of people never fall below 0. */
  private pricesFrom(dual: Float64Array): Prices {
    const { rows, columns } = this.layout.scope.table;
    const left = dual.slice(0, rows);
    const right = dual.slice(rows, rows + columns);
    const { exact } = this.layout;
    const shift = exact === null ? 0 : shiftOf(exact === 'left' ? left : right);
    const rounded = (prices: Float64Array, by: number): Float64Array =>
      prices.map((price) => Math.max(0, Math.round((price + by) * this.denominator)));
    return {
      denominator: this.denominator,
      left: rounded(left, exact === 'left' ? shift : 0),
      right: rounded(right, exact === 'right' ? shift : 0),
      rules: Float64Array.from(this.placeOfRule, (place) => {
        const price = place < 0 ? -shift : (dual[rows + columns + place] ?? 0);
        return Math.round(price * this.denominator);
      }),
    };
  }

  dispose(): void {
    this.model.dispose();
  }
}

/**
 * Where the places of one side are all filled, its prices may be below 0; raised together, with as
 * much taken off for every pair, they mean the same.
 */
function shiftOf(prices: Float64Array): number {
  return Math.ceil(-prices.reduce((lowest, price) => Math.min(lowest, price), 0));
}

/** A way to break a rule: too few (+1) or too many (-1). */
interface Fine {
  readonly row: number;
  readonly sign: number;
}

function finesOf(rules: readonly Rule[], firstRow: number): readonly Fine[] {
  return rules.flatMap(({ lower, upper, quota }, k) => [
    ...(lower > -Infinity ? [{ row: firstRow + k, sign: 1 }] : []),
    ...(upper < Infinity && quota !== null ? [{ row: firstRow + k, sign: -1 }] : []),
  ]);
}

const FINEST = 2 ** 20;

/** As fine a denominator as keeps every sum of prices a safe integer. */
function denominatorFor({ free, model }: Scope, question: Question, fine: number): number {
  const people = free.left.length + free.right.length + model.locks.length + 1;
  const worth = question.offset + 1000 * question.factor + fine;
  let denominator = FINEST;
  while (denominator > 1 && denominator * worth * people > 2 ** 51) denominator /= 2;
  return denominator;
}
