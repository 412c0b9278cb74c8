import { sumsOf, weightsFor } from '../../engines/assignment/weights.ts';
import {
  cellOf,
  freePlacesOfPool,
  highestBreak,
  matchPool,
  matchWithout,
  openPairs,
  type PoolMatching,
  type PoolTask,
  type SparseTable,
} from '../../engines/blossom/index.ts';
import type { Control } from '../../engines/engine.ts';
import { at, type PoolModel } from '../../problem/model.ts';
import type { Forceable, ForcedWorths, Look, Worth } from './forced-search.ts';

/** Two people of a pool by their numbers. */
export interface ForcedTwo extends Forceable {
  readonly one: number;
  readonly other: number;
}

/** The best matching among the pairs of at least some score. */
interface Best {
  readonly threshold: number;
  /** It stays best for lower thresholds, as long as they are above this one. */
  readonly breaks: number;
  readonly matching: PoolMatching;
  readonly worth: number;
}

/** What is left of a best matching without one person. */
interface Rest {
  readonly person: number;
  readonly threshold: number;
  readonly matching: PoolMatching;
}

/**
 * What forced pairs of a pool are worth, without quotas: a pair is worth its own and what the best
 * matching of all others is, which is found from the best of all by a few searches. Both people
 * must have a free place. Cost: for each look a few passes over the candidates at most.
 */
export class ForcedInPool implements ForcedWorths<ForcedTwo> {
  readonly table: SparseTable<Int16Array>;
  readonly places: Int32Array;
  private readonly model: PoolModel;
  private readonly control: Control;
  private readonly mostPairs: number;
  private held: Best | null = null;
  private rest: Rest | null = null;

  constructor(model: PoolModel, control: Control) {
    this.model = model;
    this.control = control;
    this.places = freePlacesOfPool(model);
    this.table = openPairs(model.table, this.places);
    this.mostPairs = model.people.capacity.reduce((sum, places) => sum + places, 0) >>> 1;
  }

  best(): number | null {
    return this.bestAt(0)?.worth ?? null;
  }

  decode(worth: number): readonly number[] {
    return sumsOf(worth, this.taskAt(0).weights);
  }

  answer(looks: readonly Look<ForcedTwo>[], tell: (index: number, worth: Worth) => void): boolean {
    for (const [index, { pair, threshold }] of looks.entries()) {
      const worth = this.worthOf(pair, threshold);
      if (worth === null) return false;
      tell(index, worth);
    }
    return true;
  }

  private worthOf({ one, other, score }: ForcedTwo, threshold: number): number | null {
    const best = this.bestAt(threshold);
    if (best === null) return null;
    if (best.matching.mate[one] === other) return best.worth;
    const task = this.taskAt(threshold);
    const rest = this.restWithout(one, best, task);
    if (rest === null) return null;
    const left = matchWithout(rest, task, [one, other], this.control);
    if (left.status !== 'solved') return null;
    const { offset, factor } = task.weights;
    return offset + factor * score + worthIn(task, left);
  }

  /** The best matching at a threshold without one person; the last one is kept. */
  private restWithout(person: number, best: Best, task: PoolTask): PoolMatching | null {
    const { rest } = this;
    const threshold = task.weights.atLeast;
    if (rest?.person === person && rest.threshold === threshold) return rest.matching;
    const matching = matchWithout(best.matching, task, [person], this.control);
    if (matching.status !== 'solved') return null;
    this.rest = { person, threshold, matching };
    return matching;
  }

  private bestAt(threshold: number): Best | null {
    const { held } = this;
    if (held !== null && threshold <= held.threshold && threshold > held.breaks) return held;
    const task = this.taskAt(threshold);
    const matching = matchPool(task, this.control);
    if (matching.status !== 'solved') return null;
    const breaks = highestBreak(task, matching.search);
    this.held = { threshold, breaks, matching, worth: worthIn(task, matching) };
    return this.held;
  }

  private taskAt(threshold: number): PoolTask {
    const { model, mostPairs, places, table } = this;
    return { table, places, weights: weightsFor(model.objective, mostPairs, threshold) };
  }
}

function worthIn({ table, weights }: PoolTask, { mate }: PoolMatching): number {
  let worth = 0;
  mate.forEach((other, one) => {
    if (other <= one) return;
    worth += weights.offset + weights.factor * at(table.score, cellOf(table, one, other));
  });
  return worth;
}
