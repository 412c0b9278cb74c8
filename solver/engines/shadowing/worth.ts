import { at } from '../../problem/model.ts';
import type { Stage } from '../../problem/problem.ts';
import type { Weights } from '../assignment/task.ts';
import { weightsFor } from '../assignment/weights.ts';
import type { ShadowingModel } from './model.ts';

const HIGHEST_SCORE = 1000;

/**
 * What a visit is worth in one stage. The bonus of a locked pair outweighs everything else, so that
 * a choice keeps all locks exactly when it is worth as many bonuses.
 */
export interface StageWeights extends Weights {
  readonly bonus: number;
}

/** The weights that rank rosters by the stages that are sums, in their order. */
export function stageWeights(
  model: ShadowingModel,
  stages: readonly Stage[],
  atLeast: number,
): StageWeights {
  const { most } = model;
  const weights = weightsFor(stages, most, atLeast);
  if (model.locks.length === 0) return { ...weights, bonus: 0 };
  return { ...weights, bonus: most * (weights.offset + HIGHEST_SCORE * weights.factor) + 1 };
}

/** The worth of each visit, -Infinity for those whose score is too low. */
export function worthOfVisits({ visits, locks }: ShadowingModel, weights: StageWeights) {
  const { offset, factor, atLeast, bonus } = weights;
  const worth = new Float64Array(visits.count);
  for (let visit = 0; visit < visits.count; visit++) {
    const score = visits.score[visit] ?? 0;
    worth[visit] = score < atLeast ? -Infinity : offset + factor * score;
  }
  for (const lock of locks) {
    for (const visit of lock.visits) worth[visit] = at(worth, visit) + bonus;
  }
  return worth;
}
