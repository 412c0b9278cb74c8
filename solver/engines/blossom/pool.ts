import { at, type CandidateTable, type PoolModel as WholePool } from '../../problem/model.ts';
import type { Weights } from '../assignment/task.ts';

/** What the blossom engine reads of a pool. Nobody has more than one place. */
export type PoolModel = Pick<WholePool, 'people' | 'table' | 'locks' | 'objective'>;

/** A table that names the column of every cell. */
export interface SparseTable<Scores extends ArrayLike<number> = ArrayLike<number>>
  extends CandidateTable<Scores> {
  readonly column: Int32Array;
}

/** One stage to solve: who has a free place (1) or none (0), and what a pair is worth. */
export interface PoolTask {
  readonly table: SparseTable;
  readonly places: Int32Array;
  readonly weights: Weights;
}

/** An odd set of people with its price in half units, a positive even integer. */
export interface OddSet {
  readonly members: Int32Array;
  readonly price: number;
}

/** The place (1 or 0) that locked pairs leave to each person. */
export function freePlacesOfPool({ people, locks }: PoolModel): Int32Array {
  const free = people.capacity.slice();
  for (const { row, column } of locks) {
    free[row] = at(free, row) - 1;
    free[column] = at(free, column) - 1;
  }
  return free;
}

/**
 * The smallest set of locks that cannot all hold: one that is no candidate, or one more than the
 * places of a person. Empty when the locks can hold together.
 */
export function poolLockConflict({ people, locks }: PoolModel): readonly string[] {
  const impossible = locks.find(({ score }) => score === null);
  if (impossible !== undefined) return [impossible.name];
  const byPerson = new Map<number, string[]>();
  for (const { row, column, name } of locks) {
    for (const person of [row, column]) {
      byPerson.set(person, [...(byPerson.get(person) ?? []), name]);
    }
  }
  const crowds = [...byPerson].flatMap(([person, names]) => {
    const places = at(people.capacity, person);
    return names.length > places ? [names.slice(0, places + 1)] : [];
  });
  return crowds.sort((one, other) => one.length - other.length)[0] ?? [];
}

/**
 * The pairs that may be chosen, and nothing else, so that the same candidates give the same roster
 * whatever form they came in. Cost: one pass over the candidates, 6 bytes for each.
 */
export function openPairs(table: CandidateTable, places: Int32Array): SparseTable<Int16Array> {
  const { rows, columns, tags } = table;
  const start = new Int32Array(rows + 1);
  const roomy = { column: new Int32Array(table.score.length), score: table.score.slice() };
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const first = table.start[row] ?? 0;
    const last = (places[row] ?? 0) > 0 ? (table.start[row + 1] ?? 0) : first;
    for (let cell = first; cell < last; cell++) {
      const worth = table.score[cell] ?? -1;
      const j = table.column === null ? cell - first : (table.column[cell] ?? 0);
      if (worth < 0 || (places[j] ?? 0) === 0) continue;
      roomy.column[count] = j;
      roomy.score[count] = worth;
      count += 1;
    }
    start[row + 1] = count;
  }
  const column = roomy.column.subarray(0, count);
  return { rows, columns, start, column, score: roomy.score.subarray(0, count), tags };
}

/** The cell of a pair, or -1 when there is none. Cost: the logarithm of the row's length. */
export function cellOf({ start, column }: SparseTable, row: number, wanted: number): number {
  let low = start[row] ?? 0;
  let high = (start[row + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = column[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
