import { at } from '../../problem/model.ts';
import type { Rule } from '../named-rules.ts';
import type { Possibilities } from './possibilities.ts';
import { type RuleRow, rowsOfPairs } from './rule-rows.ts';

/** A matrix by columns, as HiGHS reads it. */
export interface Matrix {
  readonly format: 'csc';
  readonly numRows: number;
  readonly numCols: number;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/**
 * Where everything stands in the programme. Rows: the limits, one that counts all pairs, one for
 * each tag that counts those bearing it, then those of the rules. Columns: these counts, a break for
 * each rule, then the pairs.
 */
export class RuleLayout {
  readonly firstBreak: number;
  readonly firstOption: number;
  readonly firstRuleRow: number;
  /** The possible pairs that rules name. */
  readonly named: readonly number[];
  private readonly possible: Possibilities;
  private readonly rules: readonly Rule[];
  private readonly tags: readonly string[];
  private readonly rowsOfOption: (option: number) => readonly number[];

  constructor(possible: Possibilities, rules: readonly Rule[], rows: readonly RuleRow[]) {
    this.possible = possible;
    this.rules = rules;
    this.tags = [...new Set(rows.flatMap(({ tag }) => (tag === null ? [] : [tag])))];
    this.firstBreak = 1 + this.tags.length;
    this.firstOption = this.firstBreak + rules.length;
    this.firstRuleRow = possible.limits.length + 1 + this.tags.length;
    const pairs = rowsOfPairs(possible, rules, rows);
    this.named = pairs.named;
    this.rowsOfOption = pairs.ofOption;
  }

  /** The bounds of all rows; a break may be infinite. */
  bounds(rows: readonly RuleRow[]): { readonly lower: Float64Array; readonly upper: Float64Array } {
    const counts = new Array<number>(1 + this.tags.length).fill(0);
    const limits = Array.from(this.possible.limits);
    return {
      lower: Float64Array.from([
        ...limits.map(() => -Infinity),
        ...counts,
        ...rows.map((row) => row.lower),
      ]),
      upper: Float64Array.from([...limits, ...counts, ...rows.map((row) => row.upper)]),
    };
  }

  /** The columns but for the pairs. */
  frame(rows: readonly RuleRow[]): Matrix {
    const counted = this.possible.limits.length;
    const placeOfTag = new Map(this.tags.map((tag, place) => [tag, 1 + place]));
    const columns: Entry[][] = [[[counted, -1]]];
    for (const place of placeOfTag.values()) columns.push([[counted + place, -1]]);
    for (let rule = 0; rule < this.rules.length; rule++) columns.push([]);
    rows.forEach(({ ofPairs, rule, sign, tag }, place) => {
      const row = this.firstRuleRow + place;
      if (ofPairs !== 0) columns[0]?.push([row, ofPairs]);
      if (tag !== null) columns[placeOfTag.get(tag) ?? 0]?.push([row, 1]);
      columns[this.firstBreak + rule]?.push([row, sign]);
    });
    return this.matrix(columns, rows);
  }

  /** The columns of some pairs. */
  pairs(options: readonly number[], rows: readonly RuleRow[]): Matrix {
    return this.matrix(
      options.map((option) => this.entriesOf(option)),
      rows,
    );
  }

  /** By how much less would be amiss for each whole pair of an option that is not in it yet. */
  gainOf(option: number, prices: Float64Array): number {
    return this.entriesOf(option).reduce((sum, [row, places]) => sum + at(prices, row) * places, 0);
  }

  private entriesOf(option: number): readonly Entry[] {
    const { possible } = this;
    const counted = possible.limits.length;
    const entries: Entry[] = [];
    for (let k = at(possible.start, option); k < at(possible.start, option + 1); k++) {
      entries.push([at(possible.limit, k), at(possible.places, k)]);
    }
    entries.push([counted, 1]);
    this.tags.forEach((tag, k) => {
      if (possible.hasTag(option, tag)) entries.push([counted + 1 + k, 1]);
    });
    for (const place of this.rowsOfOption(option)) entries.push([this.firstRuleRow + place, 1]);
    return entries;
  }

  private matrix(columns: readonly (readonly Entry[])[], rows: readonly RuleRow[]): Matrix {
    const starts = new Int32Array(columns.length + 1);
    columns.forEach((entries, k) => {
      starts[k + 1] = at(starts, k) + entries.length;
    });
    const entries = columns.flat();
    return {
      format: 'csc',
      numRows: this.firstRuleRow + rows.length,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(entries, ([row]) => row),
      values: Float64Array.from(entries, ([, value]) => value),
    };
  }
}

/** A row and a coefficient. */
type Entry = readonly [number, number];
