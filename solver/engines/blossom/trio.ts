import { at } from '../../problem/model.ts';
import type { PairIndex } from '../engine.ts';
import type { PoolModel } from './pool.ts';

/** A pair that a third person joins, and the sum of that person's scores with its two members. */
export interface Trio {
  readonly pair: PairIndex;
  readonly person: number;
  readonly worth: number;
}

/**
 * The pair that an odd person had best join: the one where the sum of their scores with its two
 * members is largest, of equal ones the first in the roster. Only pairs with both of whose members
 * the person may be paired count; null when there is none. Cost: one row of the table.
 */
export function bestTrio(
  table: PoolModel['table'],
  roster: readonly PairIndex[],
  person: number,
): Trio | null {
  const scores = scoresOf(table, person);
  let best: Trio | null = null;
  for (const pair of roster) {
    const one = at(scores, pair.row);
    const other = at(scores, pair.column);
    if (one < 0 || other < 0 || one + other <= (best?.worth ?? -1)) continue;
    best = { pair, person, worth: one + other };
  }
  return best;
}

/** The scores of one person with everybody, -1 where they may not be paired. */
function scoresOf(
  { start, column, score, columns }: PoolModel['table'],
  person: number,
): Int16Array {
  const scores = new Int16Array(columns).fill(-1);
  const first = at(start, person);
  for (let cell = first; cell < at(start, person + 1); cell++) {
    scores[column === null ? cell - first : at(column, cell)] = at(score, cell);
  }
  return scores;
}
