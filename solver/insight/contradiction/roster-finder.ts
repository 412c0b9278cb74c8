import type { NoInsight } from '../asking.ts';
import type { Rule } from '../named-rules.ts';

/** Whether rules can hold together. */
export type Under =
  /** Some roster keeps them all, and these of all rules at least. */
  | { readonly status: 'kept'; readonly kept: ReadonlySet<Rule> }
  /** None does, nor with those of the rules in `core` alone. */
  | { readonly status: 'none'; readonly core: readonly Rule[] }
  | NoInsight;

/** Looks for a roster that keeps some of a problem's rules and nothing but the people's places. */
export interface RosterFinder {
  /** `many` asks for a roster that keeps many of the other rules as well. */
  under(rules: readonly Rule[], wanted?: 'any' | 'many'): Promise<Under>;
  dispose(): void;
}
