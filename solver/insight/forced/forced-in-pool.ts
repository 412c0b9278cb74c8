import { sumsOf } from '../../engines/assignment/weights.ts';
import {
  highestBreak,
  matchPool,
  matchWithout,
  type PoolMatching,
  type PoolTask,
  PreparedPool,
  worthIn,
} from '../../engines/blossom/index.ts';
import type { Control } from '../../engines/engine.ts';
import type { PoolModel } from '../../problem/model.ts';
import type { Forceable, ForcedWorths, Look, TellWorth } from './forced-search.ts';
import type { KeepsQuotas } from './kept-quotas.ts';

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

/** What the best roster with a pair is worth, and whether it keeps the quotas as it is. */
interface Found {
  readonly worth: number;
  readonly keepsQuotas: boolean;
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
  readonly pool: PreparedPool;
  private readonly model: PoolModel;
  private readonly keeps: KeepsQuotas;
  private readonly control: Control;
  private held: Best | null = null;
  private rest: Rest | null = null;

  constructor(model: PoolModel, keeps: KeepsQuotas, control: Control) {
    this.model = model;
    this.keeps = keeps;
    this.control = control;
    this.pool = new PreparedPool(model);
  }

  best(): number | null {
    return this.bestAt(0)?.worth ?? null;
  }

  decode(worth: number): readonly number[] {
    return sumsOf(worth, this.taskAt(0).weights);
  }

  answer(looks: readonly Look<ForcedTwo>[], tell: TellWorth): boolean {
    for (const [index, { pair, threshold }] of looks.entries()) {
      const found = this.bestWith(pair, threshold);
      if (found === null) return false;
      tell(index, found.worth, found.keepsQuotas);
    }
    return true;
  }

  private bestWith({ one, other, score }: ForcedTwo, threshold: number): Found | null {
    const best = this.bestAt(threshold);
    if (best === null) return null;
    const { mate } = best.matching;
    if (mate[one] === other) return { worth: best.worth, keepsQuotas: this.keeps(mate, null) };
    const task = this.taskAt(threshold);
    const rest = this.restWithout(one, best, task);
    if (rest === null) return null;
    const left = matchWithout(rest, task, [one, other], this.control);
    if (left.status !== 'solved') return null;
    const { offset, factor } = task.weights;
    return {
      worth: offset + factor * score + worthIn(task, left.mate),
      keepsQuotas: this.keeps(left.mate, [one, other]),
    };
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
    this.held = { threshold, breaks, matching, worth: worthIn(task, matching.mate) };
    return this.held;
  }

  private taskAt(threshold: number): PoolTask {
    return this.pool.task(this.model.objective, threshold);
  }
}
