import type { Highs, Model } from 'highs';
import { STEADY } from '../highs.ts';
import type { Rule } from './question.ts';

/** The best blend of the rosters so far, and what each rule costs it, in points. */
export interface Blended {
  /** The part of each roster, in the order in which they came. */
  readonly parts: Float64Array;
  readonly rulePrices: Float64Array;
  /** Worth of the blend, fines taken off. */
  readonly worth: number;
  /** By how much the rules are broken, in all. */
  readonly broken: number;
}

/** Values nearer to a rule than this keep it. */
const NEAR = 1e-6;

/**
 * A small linear programme over whole rosters: the blend that is worth most and keeps the rules in
 * its mixture (Dantzig and Wolfe 1960). Rules may be broken at a fine, so that there always is an
 * answer; a fine that is too small shows in `broken`.
 */
export class Blend {
  private readonly highs: Highs;
  private readonly model: Model;
  private readonly fines: number;
  private readonly rules: number;
  /** Worth is counted from the first roster on, so that the programme has small numbers. */
  private base: number | null = null;

  constructor(highs: Highs, rules: readonly Rule[], fine: number) {
    const ways = finesOf(rules);
    this.highs = highs;
    this.fines = ways.length;
    this.rules = rules.length;
    const finite = (limit: number): number =>
      Number.isFinite(limit) ? limit : Math.sign(limit) * highs.infinity;
    this.model = highs.createModel({
      numCols: ways.length,
      numRows: rules.length + 1,
      sense: highs.constants.objectiveSense.maximize,
      colCost: new Float64Array(ways.length).fill(-fine),
      colLower: new Float64Array(ways.length),
      colUpper: new Float64Array(ways.length).fill(highs.infinity),
      rowLower: Float64Array.from([...rules.map(({ lower }) => finite(lower)), 1]),
      rowUpper: Float64Array.from([...rules.map(({ upper }) => finite(upper)), 1]),
      matrix: {
        format: 'csc',
        numRows: rules.length + 1,
        numCols: ways.length,
        starts: Int32Array.from({ length: ways.length + 1 }, (_, k) => k),
        indices: Int32Array.from(ways, ({ rule }) => rule),
        values: Float64Array.from(ways, ({ sign }) => sign),
      },
    });
    this.model.options.set(STEADY);
  }

  /** Takes in a roster of this worth that adds so much to each rule. */
  add(worth: number, parts: ArrayLike<number>): void {
    this.base ??= worth;
    this.model.addCols({
      cost: Float64Array.of(worth - this.base),
      lower: Float64Array.of(0),
      upper: Float64Array.of(this.highs.infinity),
      matrix: {
        format: 'csc',
        numRows: this.rules + 1,
        numCols: 1,
        starts: Int32Array.of(0, this.rules + 1),
        indices: Int32Array.from({ length: this.rules + 1 }, (_, k) => k),
        values: Float64Array.from([...Array.from(parts), 1]),
      },
    });
  }

  /** The best blend; null if HiGHS is not sure of it. */
  solve(): Blended | null {
    this.model.run();
    if (this.model.getModelStatus() !== this.highs.constants.modelStatus.optimal) return null;
    const { colValue, rowDual } = this.model.getSolution();
    const broken = colValue.subarray(0, this.fines).reduce((sum, value) => sum + value, 0);
    return {
      parts: colValue.slice(this.fines),
      rulePrices: rowDual.slice(0, this.rules),
      worth: this.model.getObjectiveValue() + (this.base ?? 0),
      broken: broken < NEAR ? 0 : broken,
    };
  }

  dispose(): void {
    this.model.dispose();
  }
}

/** A way to break a rule: too few (+1) or too many (-1). */
interface Fine {
  readonly rule: number;
  readonly sign: number;
}

function finesOf(rules: readonly Rule[]): readonly Fine[] {
  return rules.flatMap(({ lower, upper }, rule) => [
    ...(lower > -Infinity ? [{ rule, sign: 1 }] : []),
    ...(upper < Infinity ? [{ rule, sign: -1 }] : []),
  ]);
}
