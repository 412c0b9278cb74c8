import type { Control } from '../../engines/engine.ts';
import { interruptsBy, STEADY, WHOLE, type warmHighs } from '../../engines/highs.ts';
import { at } from '../../problem/model.ts';
import type { Rule } from '../named-rules.ts';
import type { Possibilities } from './possibilities.ts';
import { quotaRows, type RuleRow, rowsOfPairs, ruleRows } from './rule-rows.ts';

/** What the programme says. */
export type Said =
  | {
      readonly status: 'solved';
      /** The share of each option that is taken at all. */
      readonly values: ReadonlyMap<number, number>;
      /** How much is amiss with each rule. */
      readonly amiss: Float64Array;
      /** Which rules have a say in it: the same is amiss without the others. */
      readonly weighty: readonly boolean[];
    }
  | { readonly status: 'none' | 'interrupted' | 'unsure' };

/** So many pairs of each row take part from the start. */
const FIRST_PER_ROW = 6;
/** So many of each row come in after one look at the prices. */
const ADDED_PER_ROW = 4;
const MOST_ROUNDS = 200;
/** Prices and values nearer than this are equal. */
const NEAR = 1e-6;
/** An integer programme that takes longer than this says nothing. */
const WHOLE_SECONDS = 20;

type Highs = Awaited<ReturnType<typeof warmHighs>>;
type Model = ReturnType<Highs['createModel']>;

/** What a break of each rule costs; Infinity for one that must not break. */
export type Prices = readonly number[];

/**
 * A linear programme over pairs, kept warm, in which every rule may be broken: what is amiss is one
 * column for each rule. Asked with the price of each rule's break, it says how little can be amiss;
 * pairs that are not in it yet are priced and taken in, so that what it says holds for all pairs.
 * Columns: the number of pairs, that of each tag, the breaks, then the pairs.
 */
export class RuleProgramme {
  private readonly highs: Highs;
  private readonly control: Control;
  private readonly possible: Possibilities;
  private readonly rules: readonly Rule[];
  private readonly rows: RuleRow[];
  private readonly tags: readonly string[];
  private readonly pairs: ReturnType<typeof rowsOfPairs>;
  private readonly model: Model;
  private readonly options: number[] = [];
  private readonly isInside: Uint8Array;

  constructor(highs: Highs, possible: Possibilities, rules: readonly Rule[], control: Control) {
    this.highs = highs;
    this.control = control;
    this.possible = possible;
    this.rules = rules;
    this.rows = [...ruleRows(rules)];
    this.tags = [...new Set(this.rows.flatMap(({ tag }) => (tag === null ? [] : [tag])))];
    this.pairs = rowsOfPairs(possible, rules, this.rows);
    this.isInside = new Uint8Array(possible.count);
    this.model = highs.createModel(this.frame());
    this.model.options.set(STEADY);
    this.add(this.firstOptions());
  }

  /** Whether all possible pairs are in it. */
  get isComplete(): boolean {
    return this.options.length === this.possible.count;
  }

  /** Gives the quota of this name other bounds of the same kinds. */
  rebind(rule: Extract<Rule, { kind: 'quota' }>): void {
    const index = this.rules.findIndex((own) => own.kind === 'quota' && own.name === rule.name);
    for (const row of quotaRows(rule.quota, index)) {
      const place = this.rows.findIndex((own) => own.rule === index && own.bound === row.bound);
      if (place < 0) continue;
      this.rows[place] = row;
      this.model.changeRowBounds(
        this.firstRuleRow + place,
        this.finite(row.lower),
        this.finite(row.upper),
      );
      if (row.bound === 'minShare' || row.bound === 'maxShare') {
        this.model.changeCoefficient(this.firstRuleRow + place, 0, row.ofPairs);
      }
    }
  }

  /** How little can be amiss in fractions, over all possible pairs. */
  least(prices: Prices): Said {
    this.priceBreaks(this.model, prices);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      this.model.run(interruptsBy(this.highs, this.control));
      const { optimal, interrupted } = this.highs.constants.modelStatus;
      const status = this.model.getModelStatus();
      if (status === interrupted) return { status: 'interrupted' };
      if (status !== optimal) return { status: 'unsure' };
      const { colValue, rowDual } = this.model.getSolution();
      const missing = this.missingAt(rowDual);
      if (missing.length === 0) return this.said(this.options, colValue, rowDual);
      this.add(missing);
      if (this.control.stop() !== null) return { status: 'interrupted' };
    }
    return { status: 'unsure' };
  }

  /** The options that are in it. */
  get inside(): readonly number[] {
    return this.options;
  }

  /** How little can be amiss in whole pairs, of these options alone. */
  whole(prices: Prices, options: readonly number[]): Said {
    if (options.length === 0) return this.least(prices);
    return this.highs.withModel(this.frame(), (model): Said => {
      model.addCols(this.columnsOf(options));
      model.changeColsIntegrality(
        { kind: 'range', from: this.firstOption, to: this.firstOption + options.length - 1 },
        new Int32Array(options.length).fill(this.highs.constants.variableType.integer),
      );
      this.priceBreaks(model, prices);
      model.options.set({ ...WHOLE, time_limit: WHOLE_SECONDS });
      model.run(interruptsBy(this.highs, this.control));
      const { infeasible, interrupted, optimal } = this.highs.constants.modelStatus;
      const status = model.getModelStatus();
      if (status === infeasible) return { status: 'none' };
      if (status === interrupted) return { status: 'interrupted' };
      if (status !== optimal) return { status: 'unsure' };
      const { colValue, rowDual } = model.getSolution();
      return this.said(options, colValue, rowDual);
    });
  }

  dispose(): void {
    this.model.dispose();
  }

  private get firstBreak(): number {
    return 1 + this.tags.length;
  }

  private get firstOption(): number {
    return this.firstBreak + this.rules.length;
  }

  private get firstRuleRow(): number {
    return this.possible.limits.length + 1 + this.tags.length;
  }

  private finite(bound: number): number {
    return Number.isFinite(bound) ? bound : Math.sign(bound) * this.highs.infinity;
  }

  /** The rows of all, and the columns but for the pairs. */
  private frame() {
    const { highs, possible, rows } = this;
    const counts = 1 + this.tags.length;
    const columns = new Columns();
    columns.add([possible.limits.length, -1], ...this.ruleEntries(({ ofPairs }) => ofPairs));
    this.tags.forEach((tag, k) => {
      const bearing = this.ruleEntries((row) => (row.tag === tag ? 1 : 0));
      columns.add([possible.limits.length + 1 + k, -1], ...bearing);
    });
    this.rules.forEach((_, rule) => {
      columns.add(...this.ruleEntries((row) => (row.rule === rule ? row.sign : 0)));
    });
    const numRows = this.firstRuleRow + rows.length;
    const none = new Array<number>(counts).fill(0);
    return {
      numCols: this.firstOption,
      numRows,
      sense: highs.constants.objectiveSense.minimize,
      colCost: new Float64Array(this.firstOption),
      colLower: new Float64Array(this.firstOption),
      colUpper: new Float64Array(this.firstOption).fill(highs.infinity),
      rowLower: [
        ...new Array<number>(possible.limits.length).fill(-highs.infinity),
        ...none,
        ...rows.map(({ lower }) => this.finite(lower)),
      ],
      rowUpper: [
        ...Array.from(possible.limits),
        ...none,
        ...rows.map(({ upper }) => this.finite(upper)),
      ],
      matrix: {
        format: 'csc' as const,
        numRows,
        numCols: this.firstOption,
        ...columns.written(),
      },
    };
  }

  private ruleEntries(part: (row: RuleRow) => number): readonly Entry[] {
    return this.rows.flatMap((row, place): readonly Entry[] => {
      const value = part(row);
      return value === 0 ? [] : [[this.firstRuleRow + place, value]];
    });
  }

  private columnsOf(options: readonly number[]) {
    const columns = new Columns();
    for (const option of options) columns.add(...this.entriesOf(option));
    return {
      cost: new Float64Array(options.length),
      lower: new Float64Array(options.length),
      upper: new Float64Array(options.length).fill(1),
      matrix: {
        format: 'csc' as const,
        numRows: this.firstRuleRow + this.rows.length,
        numCols: options.length,
        ...columns.written(),
      },
    };
  }

  private entriesOf(option: number): readonly Entry[] {
    const { possible } = this;
    const entries: Entry[] = [];
    for (let k = at(possible.start, option); k < at(possible.start, option + 1); k++) {
      entries.push([at(possible.limit, k), at(possible.places, k)]);
    }
    entries.push([possible.limits.length, 1]);
    this.tags.forEach((tag, k) => {
      if (possible.hasTag(option, tag)) entries.push([possible.limits.length + 1 + k, 1]);
    });
    for (const place of this.pairs.ofOption(option)) entries.push([this.firstRuleRow + place, 1]);
    return entries;
  }

  private add(options: readonly number[]): void {
    if (options.length === 0) return;
    for (const option of options) {
      this.isInside[option] = 1;
      this.options.push(option);
    }
    this.model.addCols(this.columnsOf(options));
  }

  /** Those that rules name, and some of each row, spread over the columns. */
  private firstOptions(): readonly number[] {
    const first = new Set(this.pairs.named);
    for (const [row, [from, to]] of this.rowSpans().entries()) {
      const stride = Math.max(1, Math.floor((to - from) / FIRST_PER_ROW));
      for (let k = 0; k < Math.min(FIRST_PER_ROW, to - from); k++) {
        first.add(from + ((row + k * stride) % (to - from)));
      }
    }
    return [...first].sort((one, other) => one - other);
  }

  /** Where the options of each row stand, from the first to before the last. */
  private rowSpans(): readonly (readonly [number, number])[] {
    const spans: (readonly [number, number])[] = [];
    for (let from = 0, to = 0; from < this.possible.count; from = to) {
      const row = at(this.possible.row, from);
      while (to < this.possible.count && at(this.possible.row, to) === row) to += 1;
      spans.push([from, to]);
    }
    return spans;
  }

  /** Pairs that would lessen what is amiss, the best few of each row. */
  private missingAt(dual: Float64Array): readonly number[] {
    if (this.isComplete) return [];
    const missing: number[] = [];
    for (const [from, to] of this.rowSpans()) {
      const gains: { readonly option: number; readonly gain: number }[] = [];
      for (let option = from; option < to; option++) {
        if (this.isInside[option] === 1) continue;
        const gain = this.gainOf(option, dual);
        if (gain > NEAR) gains.push({ option, gain });
      }
      gains.sort((one, other) => other.gain - one.gain || one.option - other.option);
      missing.push(...gains.slice(0, ADDED_PER_ROW).map(({ option }) => option));
    }
    return missing;
  }

  private gainOf(option: number, dual: Float64Array): number {
    const { possible } = this;
    let gain = at(dual, possible.limits.length);
    for (let k = at(possible.start, option); k < at(possible.start, option + 1); k++) {
      gain += at(dual, at(possible.limit, k)) * at(possible.places, k);
    }
    this.tags.forEach((tag, k) => {
      const price = at(dual, possible.limits.length + 1 + k);
      if (price !== 0 && possible.hasTag(option, tag)) gain += price;
    });
    for (const place of this.pairs.ofOption(option)) gain += at(dual, this.firstRuleRow + place);
    return gain;
  }

  private priceBreaks(model: Model, prices: Prices): void {
    if (prices.length === 0) return;
    const range = {
      kind: 'range' as const,
      from: this.firstBreak,
      to: this.firstBreak + prices.length - 1,
    };
    const upper = prices.map((price) => (price === Infinity ? 0 : this.highs.infinity));
    const cost = prices.map((price) => (price === Infinity ? 0 : price));
    model.changeColsCost(range, Float64Array.from(cost));
    model.changeColsBounds(range, new Float64Array(prices.length), Float64Array.from(upper));
  }

  private said(options: readonly number[], values: Float64Array, dual: Float64Array): Said {
    const taken = options.map((option, k) => [option, at(values, this.firstOption + k)] as const);
    const weighty = new Array<boolean>(this.rules.length).fill(false);
    this.rows.forEach(({ rule }, place) => {
      if (Math.abs(at(dual, this.firstRuleRow + place)) > NEAR) weighty[rule] = true;
    });
    return {
      status: 'solved',
      values: new Map(taken.filter(([, value]) => value > NEAR)),
      amiss: values.slice(this.firstBreak, this.firstOption),
      weighty,
    };
  }
}

/** A row and a coefficient. */
type Entry = readonly [number, number];

/** Columns of a matrix as they are written one after the other. */
class Columns {
  private readonly starts: number[] = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  add(...entries: readonly Entry[]): void {
    for (const [row, value] of entries) {
      this.indices.push(row);
      this.values.push(value);
    }
    this.starts.push(this.indices.length);
  }

  written() {
    return {
      starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices),
      values: Float64Array.from(this.values),
    };
  }
}
