import { at } from '../../problem/model.ts';
import type { Stage } from '../../problem/problem.ts';
import { weightsFor } from '../assignment/weights.ts';
import {
  cellOf,
  freePlacesOfPool,
  openPairs,
  type PoolModel,
  type PoolTask,
  type SparseTable,
} from './pool.ts';

/** A pool made ready to be matched: the places that locks leave free, and the pairs that may fill them. */
export class PreparedPool {
  readonly places: Int32Array;
  readonly table: SparseTable<Int16Array>;
  private readonly mostPairs: number;

  constructor(model: PoolModel) {
    this.places = freePlacesOfPool(model);
    this.table = openPairs(model.table, this.places);
    this.mostPairs = model.people.capacity.reduce((sum, places) => sum + places, 0) >>> 1;
  }

  /** The matching that is best by these stages, of pairs with at least such a score. */
  task(stages: readonly Stage[], atLeast: number): PoolTask {
    const { mostPairs, places, table } = this;
    return { places, table, weights: weightsFor(stages, mostPairs, atLeast) };
  }
}

/** What a matching is worth in a task. Cost: a search in a row for each pair. */
export function worthIn({ table, weights }: PoolTask, mate: Int32Array): number {
  let worth = 0;
  mate.forEach((other, one) => {
    if (other <= one) return;
    worth += weights.offset + weights.factor * at(table.score, cellOf(table, one, other));
  });
  return worth;
}
