import type { Highs } from 'highs';
import type { Control } from '../engine.ts';
import { Core } from './core.ts';
import { PriceSearch, type Searched } from './price-search.ts';
import type { Relaxed } from './proved.ts';
import type { Question, Rule } from './question.ts';
import type { Scope } from './scope.ts';
import { startingCells, type WithoutRules } from './start.ts';

/** A fine raised this often is not going to do. */
const MOST_RAISES = 4;

/**
 * The best blend of rosters that keeps the rules in its mixture, and prices that prove it over all
 * cells. Only the rules are priced here; what is best at given prices of the rules, the engines
 * without rules tell in one go. A small programme over the rosters so far says which prices to try
 * next, until no price bounds better. Then every cell left out is compared with the prices, and
 * those worth more take part. Source: Dantzig and Wolfe 1960; prices smoothed as by Wentges 1997.
 * Cost: some ten best rosters for each rule over a small part of the cells, and a few passes over
 * all of them.
 */
export function relax(
  highs: Highs,
  scope: Scope,
  question: Question,
  rules: readonly Rule[],
  first: WithoutRules,
  control: Control,
): Relaxed {
  const core = new Core(scope.table, startingCells(scope, question, rules, first));
  const search = (asked: Question, fine: number): Searched =>
    new PriceSearch(highs, { scope, question: asked, rules, first, core, fine }, control).run();
  let fine = 2 * (question.offset + 1000 * question.factor) + 1;
  for (let raise = 0; raise < MOST_RAISES; raise++) {
    const found = search(question, fine);
    if (found.status !== 'broken') return found;
    const possible = search({ ...question, offset: 0, factor: 0 }, 1);
    if (possible.status === 'broken') break;
    if (possible.status !== 'solved') return possible;
    fine *= 64;
  }
  return { status: 'unsure', whole: null };
}
