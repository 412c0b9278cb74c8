import type { Highs } from 'highs';
import type { Control } from '../engine.ts';
import { Master } from './master.ts';
import { appraise, type Prices } from './prices.ts';
import type { Question, Rule } from './question.ts';
import type { Scope } from './scope.ts';

/** Prices with the question and the rules that they are prices of: all that a bound needs. */
export interface Proved {
  readonly question: Question;
  readonly rules: readonly Rule[];
  readonly prices: Prices;
  /** No roster is worth more than this many parts of a point. */
  readonly bound: number;
}

/** The linear programme over all cells, solved by pricing. */
export type Relaxed =
  | {
      readonly status: 'solved';
      readonly proved: Proved;
      /** The cells that took part, and their values. */
      readonly cells: readonly number[];
      readonly values: Float64Array;
    }
  /** Even in fractions nothing keeps all rules; the prices prove it. */
  | { readonly status: 'none'; readonly proved: Proved }
  | { readonly status: 'interrupted' | 'unsure' };

/** The most cells that one row takes in after one look at the prices. */
const ADDED_PER_ROW = 4;

/** A fine raised this often is not going to do. */
const MOST_RAISES = 4;

/** Rounds of pricing are few; more than this means that the numbers go round in circles. */
const MOST_ROUNDS = 200;

/**
 * Solves the linear programme over the starting cells, looks at every other cell with its prices,
 * takes in those that are worth more, and goes on until there are none: then its value bounds every
 * roster. Source: column generation, as Gilmore and Gomory 1961. Cost: a few linear programmes and
 * as many passes over the candidates.
 */
export function relax(
  highs: Highs,
  scope: Scope,
  question: Question,
  rules: readonly Rule[],
  start: readonly number[],
  control: Control,
): Relaxed {
  let fine = 2 * (question.offset + 1000 * question.factor) + 1;
  let cells = start;
  for (let raise = 0; raise < MOST_RAISES; raise++) {
    const priced = pricedOut(highs, scope, question, rules, fine, cells, control);
    if (priced.status !== 'broken') return priced;
    const bare = { ...question, offset: 0, factor: 0 };
    const possible = pricedOut(highs, scope, bare, rules, 1, priced.cells, control);
    if (possible.status === 'broken') return { status: 'unsure' };
    if (possible.status !== 'solved') return possible;
    cells = possible.cells;
    fine *= 64;
  }
  return { status: 'unsure' };
}

type Priced = Relaxed | { readonly status: 'broken'; readonly cells: readonly number[] };

function pricedOut(
  highs: Highs,
  scope: Scope,
  question: Question,
  rules: readonly Rule[],
  fine: number,
  start: readonly number[],
  control: Control,
): Priced {
  const master = new Master(highs, scope, question, rules, fine, start);
  try {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const solved = master.solve(control);
      if (solved.status !== 'solved') return solved;
      const { broken, prices, values } = solved;
      const isInside = (cell: number): boolean => master.has(cell);
      const { bound, missing } = appraise(scope, question, rules, prices, isInside, ADDED_PER_ROW);
      if (!Number.isSafeInteger(bound)) return { status: 'unsure' };
      const cells = master.cells.slice();
      const proved = { question, rules, prices, bound };
      if (bound < lowestWorth(proved)) return { status: 'none', proved };
      if (missing.length === 0) {
        return broken > 0
          ? { status: 'broken', cells }
          : { status: 'solved', proved, cells, values };
      }
      master.add(missing);
      if (control.stop() !== null) return { status: 'interrupted' };
    }
    return { status: 'unsure' };
  } finally {
    master.dispose();
  }
}

/** What a roster is worth at the least, in parts; with a bound below that there is none. */
function lowestWorth({ question, prices }: Proved): number {
  return prices.denominator * question.offset * question.fewest;
}
