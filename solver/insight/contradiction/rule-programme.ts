import type { Control } from '../../engines/engine.ts';
import { interruptsBy, STEADY, WHOLE, type warmHighs } from '../../engines/highs.ts';
import { at } from '../../problem/model.ts';
import type { Rule } from '../named-rules.ts';
import type { Possibilities } from './possibilities.ts';
import { RuleLayout } from './rule-layout.ts';
import { quotaRows, type RuleRow, ruleRows } from './rule-rows.ts';

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
      readonly rowPrices: Float64Array;
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
 * A linear programme over pairs, kept warm, in which every rule may be broken. Asked with the price
 * of each rule's break, it says how little can be amiss; pairs that are not in it yet are priced and
 * taken in, so that what it says holds for all pairs.
 */
export class RuleProgramme {
  private readonly highs: Highs;
  private readonly control: Control;
  private readonly possible: Possibilities;
  private readonly rules: readonly Rule[];
  private readonly rows: RuleRow[];
  private readonly layout: RuleLayout;
  private readonly model: Model;
  private readonly options: number[] = [];
  private readonly isInside: Uint8Array;

  constructor(highs: Highs, possible: Possibilities, rules: readonly Rule[], control: Control) {
    this.highs = highs;
    this.control = control;
    this.possible = possible;
    this.rules = rules;
    this.rows = [...ruleRows(rules, possible)];
    this.layout = new RuleLayout(possible, rules, this.rows);
    this.isInside = new Uint8Array(possible.count);
    this.model = highs.createModel(this.frame());
    this.model.options.set(STEADY);
    this.add(this.firstOptions());
  }

  /** The options that are in it. */
  get inside(): readonly number[] {
    return this.options;
  }

  /** Gives the quota of this name other bounds of the same kinds. */
  rebind(rule: Extract<Rule, { kind: 'quota' }>): void {
    const index = this.rules.findIndex((own) => own.kind === 'quota' && own.name === rule.name);
    for (const row of quotaRows(rule.quota, index)) {
      const place = this.rows.findIndex((own) => own.rule === index && own.bound === row.bound);
      if (place < 0) continue;
      this.rows[place] = row;
      const at = this.layout.firstRuleRow + place;
      this.model.changeRowBounds(at, this.finite(row.lower), this.finite(row.upper));
      if (row.bound === 'minShare' || row.bound === 'maxShare') {
        this.model.changeCoefficient(at, 0, row.ofPairs);
      }
    }
  }

  /** How little can be amiss in fractions, over all possible pairs. */
  least(prices: Prices): Said {
    this.priceBreaks(this.model, prices);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const said = this.run(this.model, this.options);
      if (said.status !== 'solved') return said;
      const missing = this.missingAt(said.rowPrices);
      if (missing.length === 0) return said;
      this.add(missing);
      if (this.control.stop() !== null) return { status: 'interrupted' };
    }
    return { status: 'unsure' };
  }

  /** How little can be amiss in whole pairs, of these options alone. */
  whole(prices: Prices, options: readonly number[]): Said {
    if (options.length === 0) return this.least(prices);
    const from = this.layout.firstOption;
    const { integer } = this.highs.constants.variableType;
    return this.highs.withModel(this.frame(), (model): Said => {
      model.addCols(this.columnsOf(options));
      model.changeColsIntegrality(
        { kind: 'range', from, to: from + options.length - 1 },
        new Int32Array(options.length).fill(integer),
      );
      this.priceBreaks(model, prices);
      model.options.set({ ...WHOLE, time_limit: WHOLE_SECONDS });
      return this.run(model, options);
    });
  }

  dispose(): void {
    this.model.dispose();
  }

  private run(model: Model, options: readonly number[]): Said {
    model.run(interruptsBy(this.highs, this.control));
    const { infeasible, interrupted, optimal } = this.highs.constants.modelStatus;
    const status = model.getModelStatus();
    if (status === infeasible) return { status: 'none' };
    if (status === interrupted) return { status: 'interrupted' };
    if (status !== optimal) return { status: 'unsure' };
    const { colValue, rowDual } = model.getSolution();
    const { firstBreak, firstOption, firstRuleRow } = this.layout;
    const weighty = new Array<boolean>(this.rules.length).fill(false);
    this.rows.forEach(({ rule }, place) => {
      if (Math.abs(at(rowDual, firstRuleRow + place)) > NEAR) weighty[rule] = true;
    });
    const taken = options.map((option, k) => [option, at(colValue, firstOption + k)] as const);
    return {
      status: 'solved',
      values: new Map(taken.filter(([, value]) => value > NEAR)),
      amiss: colValue.slice(firstBreak, firstOption),
      weighty,
      rowPrices: rowDual,
    };
  }

  private finite(bound: number): number {
    return Number.isFinite(bound) ? bound : Math.sign(bound) * this.highs.infinity;
  }

  private frame() {
    const { firstOption } = this.layout;
    const { lower, upper } = this.layout.bounds(this.rows);
    const matrix = this.layout.frame(this.rows);
    return {
      numCols: firstOption,
      numRows: matrix.numRows,
      sense: this.highs.constants.objectiveSense.minimize,
      colCost: new Float64Array(firstOption),
      colLower: new Float64Array(firstOption),
      colUpper: new Float64Array(firstOption).fill(this.highs.infinity),
      rowLower: lower.map((bound) => this.finite(bound)),
      rowUpper: upper.map((bound) => this.finite(bound)),
      matrix,
    };
  }

  private columnsOf(options: readonly number[]) {
    return {
      cost: new Float64Array(options.length),
      lower: new Float64Array(options.length),
      upper: new Float64Array(options.length).fill(1),
      matrix: this.layout.pairs(options, this.rows),
    };
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
    const first = new Set(this.layout.named);
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
  private missingAt(rowPrices: Float64Array): readonly number[] {
    if (this.options.length === this.possible.count) return [];
    const missing: number[] = [];
    for (const [from, to] of this.rowSpans()) {
      const gains: { readonly option: number; readonly gain: number }[] = [];
      for (let option = from; option < to; option++) {
        if (this.isInside[option] === 1) continue;
        const gain = this.layout.gainOf(option, rowPrices);
        if (gain > NEAR) gains.push({ option, gain });
      }
      gains.sort((one, other) => other.gain - one.gain || one.option - other.option);
      missing.push(...gains.slice(0, ADDED_PER_ROW).map(({ option }) => option));
    }
    return missing;
  }

  private priceBreaks(model: Model, prices: Prices): void {
    if (prices.length === 0) return;
    const from = this.layout.firstBreak;
    const range = { kind: 'range' as const, from, to: from + prices.length - 1 };
    const upper = prices.map((price) => (price === Infinity ? 0 : this.highs.infinity));
    const cost = prices.map((price) => (price === Infinity ? 0 : price));
    model.changeColsCost(range, Float64Array.from(cost));
    model.changeColsBounds(range, new Float64Array(prices.length), Float64Array.from(upper));
  }
}
