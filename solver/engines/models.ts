import { buildModel } from '../problem/build-model.ts';
import { buildPool } from '../problem/build-pool.ts';
import { asCandidates } from '../problem/forms.ts';
import type { PairingModel, PoolModel } from '../problem/model.ts';
import type { PairingProblem, Quota, VisitsProblem } from '../problem/problem.ts';
import { buildShadowing, type ShadowingModel } from './shadowing/index.ts';

/** A problem of any method in the form that engines read. */
export type ProblemModel = PairingModel | PoolModel | VisitsModel;

/** A problem of job shadowing, in numbers and as it was written. */
export interface VisitsModel {
  readonly kind: 'visits';
  readonly problem: VisitsProblem;
  readonly numbers: ShadowingModel;
  readonly quotas: readonly Quota[];
  readonly reciprocal: boolean;
}

/** Turns a checked problem into the form for its method. */
export function modelOf(problem: PairingProblem): ProblemModel {
  if (problem.method === 'mentoring') return buildModel(problem);
  if (problem.method === 'workpair') return buildPool(problem);
  const listed = asCandidates(problem);
  return {
    kind: 'visits',
    problem: listed,
    numbers: buildShadowing(listed),
    quotas: problem.quotas ?? [],
    reciprocal: problem.reciprocal ?? false,
  };
}

/** How many pairs a roster may choose from, locked ones among them. */
export function countCandidates(model: ProblemModel): number {
  return countUpTo(model, Infinity);
}

/** Whether there are no more pairs than so many. Cost: of a large problem a look at its beginning. */
export function hasAtMost(model: ProblemModel, most: number): boolean {
  return countUpTo(model, most + 1) <= most;
}

function countUpTo(model: ProblemModel, enough: number): number {
  if (model.kind === 'visits') return model.numbers.visits.count;
  const { score } = model.table;
  const each = model.kind === 'pool' ? 0.5 : 1;
  let count = model.locks.length;
  for (let cell = 0; cell < score.length && count < enough; cell++) {
    if ((score[cell] ?? -1) >= 0) count += each;
  }
  return count;
}
