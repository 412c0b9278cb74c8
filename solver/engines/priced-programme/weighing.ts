import type { Core } from './core.ts';
import { priceOfKinds } from './prices.ts';
import type { Question, Rule } from './question.ts';
import type { Scope } from './scope.ts';

/** What rosters are sought for: the cells that take part, and the rules that are priced. */
export interface Terms {
  readonly scope: Scope;
  readonly question: Question;
  readonly rules: readonly Rule[];
  readonly core: Core;
}

/** The rule that asks for the highest number of pairs, and what a pair is worth more to keep it. */
export interface Forced {
  /** -1 if no rule asks for that. */
  readonly rule: number;
  readonly bonus: number;
}

/** What the cells of a core are worth at some prices of the rules, in parts of a point. */
export interface Weighed {
  /** Of each cell of the core, without the bonus; -1 where it is not to be chosen. */
  readonly worth: Float64Array;
  /** The prices with that of the forced rule among them. */
  readonly allPrices: Float64Array;
  /** What all rules together cost a pair of each kind. */
  readonly kindPrice: Float64Array;
}

/**
 * Takes the prices of the rules off the worth of the cells. Where the number of pairs has to be the
 * highest, all cells are lifted above 0, so that none is left out for its price.
 */
export function weigh(
  { core, question, rules, scope }: Terms,
  rulePrices: Float64Array,
  denominator: number,
  forced: Forced,
): Weighed {
  const bare = priceOfKinds(scope, rules, { rules: rulePrices });
  const dearest = bare.reduce((most, price) => Math.max(most, price), -Infinity);
  const lift = forced.rule < 0 ? 0 : Math.max(0, dearest - denominator * question.offset);
  const allPrices = rulePrices.map((price, rule) =>
    rule === forced.rule ? -forced.bonus - lift : price,
  );
  const point = denominator * question.factor;
  const base = denominator * question.offset + lift;
  const { score } = scope.table;
  const worth = new Float64Array(core.cells.length);
  for (let k = 0; k < worth.length; k++) {
    const cell = core.cells[k] ?? 0;
    const points = score[cell] ?? -1;
    const own = base + point * points - (bare[scope.kinds.of[cell] ?? 0] ?? 0);
    worth[k] = points < question.atLeast || points < 0 || own < 0 ? -1 : own;
  }
  return { worth, allPrices, kindPrice: priceOfKinds(scope, rules, { rules: allPrices }) };
}

const FINEST = 1024;

/** As fine a denominator as keeps every sum of prices a safe integer. */
export function denominatorFor(worthOfAll: number): number {
  let denominator = FINEST;
  while (denominator > 1 && denominator * worthOfAll * 64 > 2 ** 52) denominator /= 2;
  return denominator;
}
