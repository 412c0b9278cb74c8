import { at, columnOf } from '../../problem/model.ts';
import type { Stage } from '../../problem/problem.ts';
import { weightsFor } from '../assignment/weights.ts';
import type { Control } from '../engine.ts';
import { BestOf } from './best-of.ts';
import { Gains, type Prices } from './prices.ts';
import type { Question, Rule } from './question.ts';
import { mostFreePairs, type Scope } from './scope.ts';

/** How many cells of each row and each column begin in the programme. */
const BEST_OF_ROW = 5;
const BEST_OF_ROW_PER_TAG = 4;
const BEST_OF_COLUMN = 3;

/** Only the first tags get cells of their own at the start; pricing looks after the others. */
const MOST_TAGS = 4;

/** The best roster if there were no rules. */
export interface WithoutRules {
  readonly cells: Int32Array;
  /** Free pairs only. */
  readonly pairs: number;
  /** What it is the best roster for, and its prices, which are no prices of rules. */
  readonly question: Question;
  readonly prices: Prices;
}

/**
 * The best roster without quotas, most pairs first: its prices tell which cells are likely to
 * matter. With `factor` 0 the pairs alone count.
 */
export function solveWithoutRules(scope: Scope, asked: Question, control: Control): WithoutRules {
  const stages: readonly Stage[] = asked.factor === 0 ? ['matched'] : ['matched', 'total'];
  const weights = weightsFor(stages, mostFreePairs(scope), asked.atLeast);
  const { cells, parts, left, right, sets } = scope.matcher.overall(weights, control);
  const { offset, factor } = weights;
  return {
    cells,
    pairs: cells.length,
    question: { ...asked, offset, factor },
    prices: { denominator: parts, left, right, sets, rules: new Float64Array(0) },
  };
}

/** The cells that the programme begins with: the best of each person and tag, by gain. */
export function startingCells(
  scope: Scope,
  question: Question,
  rules: readonly Rule[],
  first: WithoutRules,
): readonly number[] {
  const { isPool, kinds, table } = scope;
  const { offset, factor } = first.question;
  const weights = { offset, factor: Math.max(1, factor) };
  const gains = new Gains(scope, { ...question, ...weights }, [], first.prices);
  const groups = groupsOf(scope, rules);
  const columns = new BestOf(isPool ? 0 : BEST_OF_COLUMN, table.columns);
  for (let row = 0; row < table.rows; row++) {
    const count = gains.readRow(row);
    const start = at(table.start, row);
    for (let k = 0; k < count; k++) {
      const gain = gains.row[k] ?? 0;
      if (gain === -Infinity) continue;
      const cell = start + k;
      const kind = kinds.of[cell] ?? 0;
      const column = columnOf(table, row, cell);
      for (const { best, has } of groups) {
        if (has[kind] === 0) continue;
        best.offer(row, cell, gain);
        if (isPool) best.offer(column, cell, gain);
      }
      columns.offer(column, cell, gain);
    }
  }
  const cells = new Set<number>(first.cells);
  for (const { best } of [...groups, { best: columns }]) {
    for (const cell of best.found()) cells.add(cell);
  }
  return [...cells];
}

interface Group {
  readonly has: Uint8Array;
  readonly best: BestOf;
}

/** All cells; and for each tag of a rule those that bear it, and those that do not. */
function groupsOf({ kinds, table }: Scope, rules: readonly Rule[]): readonly Group[] {
  const tags = [...new Set(rules.flatMap(({ tag }) => tag ?? []))].slice(0, MOST_TAGS);
  const group = (size: number, has: (tags: ReadonlySet<string>) => boolean): Group => ({
    has: Uint8Array.from(kinds.tags, (borne) => (has(borne) ? 1 : 0)),
    best: new BestOf(size, table.rows),
  });
  return [
    group(BEST_OF_ROW, () => true),
    ...tags.flatMap((tag) => [
      group(BEST_OF_ROW_PER_TAG, (borne) => borne.has(tag)),
      group(BEST_OF_ROW_PER_TAG, (borne) => !borne.has(tag)),
    ]),
  ];
}
