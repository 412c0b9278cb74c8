import type { Core } from './core.ts';
import type { Prices } from './prices.ts';
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

/** The question where rosters may be blended, over all cells. */
export type Relaxed =
  | {
      readonly status: 'solved';
      readonly proved: Proved;
      /** The cells that took part, and what part of each the best blend holds, in their order. */
      readonly core: Core;
      readonly values: Float64Array;
      /** The best whole roster on the way that keeps all rules. */
      readonly whole: Int32Array | null;
    }
  /** Even blends cannot keep all rules; the prices prove it. */
  | { readonly status: 'none'; readonly proved: Proved }
  | { readonly status: 'interrupted' | 'unsure'; readonly whole: Int32Array | null };

/** Where nothing is worth anything, prices of nothing prove that nothing is worth more. */
export function unpriced(scope: Scope, question: Question, rules: readonly Rule[]): Proved {
  const left = new Float64Array(scope.free.left.length);
  const right = scope.isPool ? left : new Float64Array(scope.free.right.length);
  const none = new Float64Array(rules.length);
  const prices = { denominator: 1, left, right, sets: [], rules: none };
  return { question, rules, prices, bound: 0 };
}
