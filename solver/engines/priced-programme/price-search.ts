import type { Highs } from 'highs';
import { at } from '../../problem/model.ts';
import type { Control } from '../engine.ts';
import { Blend, type Blended } from './blend.ts';
import { keepsAll } from './integral.ts';
import { appraise, type Prices, pricesOfLimits } from './prices.ts';
import { type Proved, type Relaxed, unpriced } from './proved.ts';
import { lockedWorth, partIn } from './question.ts';
import { totalOf } from './scope.ts';
import type { WithoutRules } from './start.ts';
import { denominatorFor, type Terms, weigh } from './weighing.ts';

/** Even at the fine it is better to break a rule. */
export type Searched = Relaxed | { readonly status: 'broken' };

/** What prices are sought for. */
export interface PriceTerms extends Terms {
  readonly first: WithoutRules;
  /** What breaking a rule by one costs, in points. */
  readonly fine: number;
}

/** A bound with the prices of the rules that led to it. */
interface Tried {
  readonly rulePrices: Float64Array;
  readonly prices: Prices;
  /** In parts of a point, over the core alone. */
  readonly bound: number;
}

/** The most cells that one row takes in after one look at the prices. */
const ADDED_PER_ROW = 4;

/** Prices settle in a few dozen rounds; more than this means that the numbers go round in circles. */
const MOST_ROUNDS = 400;

/** How near the next prices stay to the best ones so far, where several rules are priced. */
const SMOOTHING = 0.5;

/** How much more a pair is worth, in ranges, where the number of pairs has to be the highest. */
const FIRST_BONUS = 8;
const MOST_BONUS_RAISES = 8;

/** Searches for the prices of the rules that bound every roster best. */
export class PriceSearch {
  private readonly terms: PriceTerms;
  private readonly control: Control;
  private readonly denominator: number;
  /** The rule that asks for the highest number of pairs: a bonus for every pair keeps it. */
  private readonly forced: number;
  /** Places of all the other rules. */
  private readonly priced: readonly number[];
  private readonly blend: Blend;
  private readonly rosters: Int32Array[] = [];
  private bonus: number;
  private whole: Int32Array | null = null;
  private wholeWorth = -1;

  constructor(highs: Highs, terms: PriceTerms, control: Control) {
    const { fine, first, question, rules, scope } = terms;
    this.terms = terms;
    this.control = control;
    const isHighest = first.pairs + scope.locked.pairs === question.fewest;
    this.forced = isHighest ? rules.findIndex(({ quota }) => quota === null) : -1;
    this.priced = [...rules.keys()].filter((rule) => rule !== this.forced);
    this.blend = new Blend(
      highs,
      this.priced.flatMap((rule) => rules[rule] ?? []),
      fine,
    );
    const range = question.offset + 1000 * question.factor + 2 * fine * this.priced.length + 1;
    const people = scope.free.left.length + scope.free.right.length + scope.locks.length + 1;
    this.denominator = denominatorFor(range * people);
    this.bonus = this.forced < 0 ? 0 : FIRST_BONUS * this.denominator * range;
  }

  run(): Searched {
    try {
      return this.search();
    } finally {
      this.blend.dispose();
    }
  }

  private search(): Searched {
    const { core, question, rules, scope } = this.terms;
    let rulePrices: Float64Array = new Float64Array(this.terms.rules.length);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const settled = this.settle(rulePrices);
      if ('status' in settled) return settled;
      const { best, blended } = settled;
      if (this.isBare() && this.whole !== null)
        return this.solved(unpriced(scope, question, rules), blended);
      const { proved, missing } = this.appraised(best.prices);
      if (!Number.isSafeInteger(proved.bound)) return this.unsure();
      if (proved.bound < this.lowestWorth(proved.prices.denominator)) {
        return { status: 'none', proved };
      }
      const reached = Math.max(this.wholeWorth, Math.floor(blended.worth + ROUNDING));
      const isTight = Math.floor(proved.bound / proved.prices.denominator) <= reached;
      if (missing.length === 0 || (isTight && blended.broken === 0)) {
        return blended.broken > 0 && this.whole === null
          ? { status: 'broken' }
          : this.solved(proved, blended);
      }
      core.add(missing);
      rulePrices = best.rulePrices;
    }
    return this.unsure();
  }

  /** Tries prices over the core until none bounds better than the best so far. */
  private settle(
    start: Float64Array,
  ): Settled | Extract<Relaxed, { status: 'interrupted' | 'unsure' }> {
    const seen = new Set<string>();
    let rulePrices = start;
    let best: Tried | null = null;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      seen.add(rulePrices.join());
      const tried = this.tryPrices(rulePrices);
      if (this.control.stop() !== null) return { status: 'interrupted', whole: this.whole };
      if (tried === null) return this.unsure();
      if (best === null || tried.bound < best.bound) best = tried;
      const blended = this.blend.solve();
      if (blended === null) return this.unsure();
      if (this.isSettled(best, blended)) return { best, blended };
      const target = this.pricesFrom(blended);
      const smoothed = this.between(best.rulePrices, target);
      const next = [smoothed, target].find((prices) => !seen.has(prices.join()));
      if (next === undefined) return { best, blended };
      rulePrices = next;
    }
    return this.unsure();
  }

  /** Worth is a whole number, so the bound may be rounded down. */
  private isSettled({ bound }: Tried, { worth }: Blended): boolean {
    if (this.whole !== null && this.isBare()) return true;
    if (bound < this.lowestWorth(this.denominator)) return true;
    const highest = Math.floor(bound / this.denominator);
    return highest <= Math.floor(worth + ROUNDING) || highest <= this.wholeWorth;
  }

  /** The best roster of the core at some prices of the rules; null if it has too few pairs. */
  private tryPrices(rulePrices: Float64Array): Tried | null {
    const { core, question, rules, scope } = this.terms;
    for (let raise = 0; raise < MOST_BONUS_RAISES; raise++) {
      const { worth, allPrices, kindPrice } = weigh(this.terms, rulePrices, this.denominator, {
        rule: this.forced,
        bonus: this.bonus,
      });
      const roster = scope.matcher.within(core, worth, this.bonus, this.control);
      const { cells, left, parts, right, sets } = roster;
      const short = cells.length + scope.locked.pairs < question.fewest;
      if (this.forced >= 0 && short && this.control.stop() === null) {
        this.bonus *= 8;
        continue;
      }
      this.take(cells);
      let bound =
        this.denominator * this.worthOf(cells) + pricesOfLimits(rules, { rules: allPrices });
      for (const cell of cells) bound -= at(kindPrice, at(scope.kinds.of, cell));
      const prices = {
        denominator: parts * this.denominator,
        left,
        right,
        sets,
        rules: allPrices.map((price) => parts * price),
      };
      return { rulePrices, prices, bound };
    }
    return null;
  }

  /** Takes a roster into the blend, and keeps it if it is the best whole one. */
  private take(cells: Int32Array): void {
    const { question, rules, scope } = this.terms;
    const worth = this.worthOf(cells);
    const { kinds } = scope;
    const count = new Float64Array(kinds.count);
    for (const cell of cells) count[at(kinds.of, cell)] = at(count, at(kinds.of, cell)) + 1;
    const parts = this.priced.map((rule) =>
      kinds.tags.reduce((sum, tags, kind) => {
        const own = rules[rule];
        return own === undefined ? sum : sum + at(count, kind) * partIn(own, tags);
      }, 0),
    );
    this.blend.add(worth, parts);
    this.rosters.push(cells);
    if (worth > this.wholeWorth && keepsAll(scope, question, cells)) {
      this.whole = cells;
      this.wholeWorth = worth;
    }
  }

  private worthOf(cells: Int32Array): number {
    const { question, scope } = this.terms;
    const { offset, factor } = question;
    return offset * cells.length + factor * totalOf(scope, cells) + lockedWorth(scope, question);
  }

  private pricesFrom({ rulePrices }: Blended): Float64Array {
    const prices = new Float64Array(this.terms.rules.length);
    this.priced.forEach((rule, k) => {
      prices[rule] = Math.round(at(rulePrices, k) * this.denominator);
    });
    return prices;
  }

  private between(best: Float64Array, target: Float64Array): Float64Array {
    if (this.priced.length < 2) return target;
    return target.map((price, rule) =>
      Math.round(SMOOTHING * at(best, rule) + (1 - SMOOTHING) * price),
    );
  }

  private appraised(prices: Prices): {
    readonly proved: Proved;
    readonly missing: readonly number[];
  } {
    const { core, question, rules, scope } = this.terms;
    const isInside = (cell: number): boolean => core.has(cell);
    const { bound, missing } = appraise(scope, question, rules, prices, isInside, ADDED_PER_ROW);
    return { proved: { question, rules, prices, bound }, missing };
  }

  private isBare(): boolean {
    const { factor, offset } = this.terms.question;
    return factor === 0 && offset === 0;
  }

  private solved(proved: Proved, { parts }: Blended): Relaxed {
    const { core } = this.terms;
    const values = new Float64Array(core.cells.length);
    this.rosters.forEach((cells, roster) => {
      const part = at(parts, roster);
      if (part < NOTHING) return;
      let place = 0;
      for (const cell of cells) {
        while (at(core.cells, place) < cell) place += 1;
        values[place] = at(values, place) + part;
      }
    });
    return { status: 'solved', proved, core, values, whole: this.whole };
  }

  private unsure(): Extract<Relaxed, { status: 'interrupted' | 'unsure' }> {
    return { status: 'unsure', whole: this.whole };
  }

  /** What a roster is worth at the least, in parts; with a bound below that there is none. */
  private lowestWorth(denominator: number): number {
    const { fewest, offset } = this.terms.question;
    return denominator * offset * fewest;
  }
}

interface Settled {
  readonly best: Tried;
  readonly blended: Blended;
}

/** Below this the blend's worth is a rounding of the machine. */
const ROUNDING = 1e-6;
const NOTHING = 1e-9;
