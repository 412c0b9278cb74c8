import type { Highs } from 'highs';
import type { Control } from '../engine.ts';
import { keepsAll, solveIntegral } from './integral.ts';
import { neighbourhood } from './neighbourhood.ts';
import { appraise, cellsFrom, type Prices } from './prices.ts';
import { type Proved, type Relaxed, unpriced } from './proved.ts';
import { lockedWorth, type Question, type Rule, rulesOf } from './question.ts';
import { relax } from './relaxation.ts';
import { type Scope, totalOf } from './scope.ts';
import { solveWithoutRules, type WithoutRules } from './start.ts';

export type Outcome =
  | {
      readonly status: 'solved';
      /** Chosen free cells, ascending. */
      readonly cells: Int32Array;
      readonly asked: Question;
      /** Worth of the roster in the question asked, locked pairs included. */
      readonly worth: number;
      /** A bound on the same rosters; its question may weigh a pair in another way. */
      readonly proved: Proved;
      /** Whether the bound alone proves it; if not, all columns within the gap were exhausted. */
      readonly tight: boolean;
    }
  /** No roster keeps the rules; `proved` is null if only whole rosters fail, not fractions. */
  | { readonly status: 'none'; readonly proved: Proved | null }
  | {
      readonly status: 'interrupted' | 'unsure';
      readonly cells: Int32Array | null;
      /** What no roster that keeps the rules is worth more than; Infinity if that is not known. */
      readonly highest: number;
    };

/** An integer programme with more columns than this would outgrow the memory of HiGHS. */
const MOST_CELLS = 300_000;

/** How many left people around the fractional ones the first small programmes set free. */
const NEARBY_PEOPLE = [60, 240, 480];

/** The first integer programme over everybody takes the cells that a roster so many points below may hold. */
const FIRST_DEPTH = 2;

/**
 * Solves one question exactly: the linear programme over all candidates gives a bound; if its
 * answer is fractional, an integer programme over every cell that a roster within the gap can hold
 * decides, and the gap is widened until no better roster can be outside.
 */
export function solveQuestion(
  highs: Highs,
  scope: Scope,
  question: Question,
  control: Control,
): Outcome {
  const rules = rulesOf(scope, question);
  if (rules.some(({ lower, upper }) => lower > upper)) return { status: 'none', proved: null };
  const first = solveWithoutRules(scope, question, control);
  if (control.stop() !== null) return { status: 'interrupted', cells: null, highest: Infinity };
  const simple = withoutRules(scope, question, rules, first);
  if (simple !== null) return simple;
  const relaxed = relax(highs, scope, question, rules, first, control);
  if (relaxed.status === 'none') return relaxed;
  if (relaxed.status !== 'solved') {
    return { status: relaxed.status, cells: relaxed.whole, highest: Infinity };
  }
  return new Rounding(highs, scope, relaxed, control).solve();
}

/** The roster without rules settles the question if it keeps them, or if it has too few pairs. */
function withoutRules(
  scope: Scope,
  question: Question,
  rules: readonly Rule[],
  first: WithoutRules,
): Outcome | null {
  const pairs = first.pairs + scope.locked.pairs;
  const proved = provedBy(scope, first.question, rules, first.prices);
  if (pairs < question.fewest) return { status: 'none', proved };
  const settled = question.fewest === question.most && question.most === pairs;
  const answers = settled || question.factor === 0;
  if (!answers || !keepsAll(scope, question, first.cells)) return null;
  const { cells } = first;
  const worth = worthOf(scope, question, cells);
  const isBare = question.offset === 0 && question.factor === 0 && !settled;
  const shown = isBare ? unpriced(scope, question, rules) : proved;
  return { status: 'solved', cells, asked: question, worth, proved: shown, tight: true };
}

function provedBy(
  scope: Scope,
  question: Question,
  rules: readonly Rule[],
  prices: Prices,
): Proved {
  const free = { ...prices, rules: new Float64Array(rules.length) };
  const { bound } = appraise(scope, question, rules, free, () => true, 0);
  return { question, rules, prices: free, bound };
}

/** What a roster with these free cells is worth. */
export function worthOf(scope: Scope, question: Question, cells: Int32Array): number {
  const { offset, factor } = question;
  return offset * cells.length + factor * totalOf(scope, cells) + lockedWorth(scope, question);
}

/** From the fractional answer to a whole one. */
class Rounding {
  private readonly highs: Highs;
  private readonly scope: Scope;
  private readonly relaxed: Extract<Relaxed, { status: 'solved' }>;
  private readonly control: Control;
  private readonly proved: Proved;
  private best: Int32Array | null = null;

  constructor(
    highs: Highs,
    scope: Scope,
    relaxed: Extract<Relaxed, { status: 'solved' }>,
    control: Control,
  ) {
    this.highs = highs;
    this.scope = scope;
    this.relaxed = relaxed;
    this.control = control;
    this.proved = relaxed.proved;
    this.best = relaxed.whole;
  }

  solve(): Outcome {
    const nearby = this.searchNearby();
    if (nearby !== null) return nearby;
    let ceiling = this.highest();
    for (let depth = FIRST_DEPTH; !this.bestReaches(ceiling); depth *= 2) {
      const target = Math.max(0, ceiling + 1 - depth, this.worth() + 1);
      const outcome = this.search(this.cellsWorth(target));
      if (outcome !== null) return outcome;
      if (this.bestReaches(target)) return this.solved();
      if (target === 0) return { status: 'none', proved: null };
      ceiling = target - 1;
    }
    return this.solved();
  }

  /**
   * Mends what is fractional: programmes over the people near it, with everybody else as they are.
   * They are small, and most often find a roster that reaches the bound.
   */
  private searchNearby(): Outcome | null {
    const { scope, proved, relaxed } = this;
    const window = this.cellsWorth(this.highest());
    for (const people of NEARBY_PEOPLE) {
      if (2 * people > scope.table.rows || this.bestReaches(this.highest())) return null;
      const { core, values } = relaxed;
      const { cells, fixed } = neighbourhood(scope, { cells: core.cells, values }, window, people);
      const { highs, control } = this;
      const found = solveIntegral(highs, scope, proved, cells, control, fixed, this.best);
      if (found.cells !== null && this.isBetter(found.cells)) this.best = found.cells;
      if (found.status === 'interrupted') return this.unfinished('interrupted');
    }
    return null;
  }

  /** Looks for a better roster in a window; an outcome if that ends the matter. */
  private search(window: readonly number[]): Outcome | null {
    const near = window.filter((cell) => this.relaxed.core.has(cell));
    if (2 * near.length < window.length) {
      const ended = this.ask(near);
      if (ended !== null) return ended;
      if (this.bestReaches(this.highest())) return this.solved();
    }
    if (window.length > MOST_CELLS) return this.unfinished('unsure');
    return this.ask(window);
  }

  private ask(cells: readonly number[]): Outcome | null {
    const { highs, scope, control } = this;
    const found = solveIntegral(highs, scope, this.proved, cells, control, undefined, this.best);
    if (found.cells !== null && this.isBetter(found.cells)) this.best = found.cells;
    if (found.status === 'interrupted' || found.status === 'unsure') {
      return this.unfinished(found.status);
    }
    return null;
  }

  private unfinished(status: 'interrupted' | 'unsure'): Outcome {
    return { status, cells: this.best, highest: this.highest() };
  }

  private isBetter(cells: Int32Array): boolean {
    return worthOf(this.scope, this.proved.question, cells) > this.worth();
  }

  private worth(): number {
    return this.best === null ? -1 : worthOf(this.scope, this.proved.question, this.best);
  }

  private bestReaches(worth: number): boolean {
    return this.best !== null && this.worth() >= worth;
  }

  /** Worth is a whole number, so the bound may be rounded down. */
  private highest(): number {
    return Math.floor(this.proved.bound / this.proved.prices.denominator);
  }

  private cellsWorth(target: number): readonly number[] {
    return cellsWorth(this.scope, this.proved, target);
  }

  private solved(): Outcome {
    const cells = this.best ?? new Int32Array(0);
    const tight = this.worth() === this.highest();
    const { proved } = this;
    const asked = proved.question;
    return { status: 'solved', cells, asked, worth: this.worth(), proved, tight };
  }
}

/**
 * All cells that a roster worth at least `target` can hold: any other takes more off the bound than
 * the bound is above the target.
 */
export function cellsWorth(scope: Scope, proved: Proved, target: number): readonly number[] {
  const { question, rules, prices, bound } = proved;
  return cellsFrom(scope, question, rules, prices, target * prices.denominator - bound);
}
