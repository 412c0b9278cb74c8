import type { ChosenPair, StageValues } from '../problem/answer.ts';
import type { Candidate, PairingProblem, Quota, Stage } from '../problem/problem.ts';

/** The best roster found by trying them all, or null when no roster keeps all rules. */
export interface BruteForceAnswer {
  readonly values: StageValues;
  /** The canonical one among the best: it takes the earliest pair that it can, again and again. */
  readonly pairs: readonly ChosenPair[];
}

/**
 * Tries every roster of a small two-sided problem in its candidates form: the yardstick for all
 * engines. Written from the problem's definition alone. Cost: two to the number of candidates.
 */
export function bruteForce(problem: PairingProblem): BruteForceAnswer | null {
  if ('matrix' in problem) throw new Error('The brute force reads lists of candidates only.');
  const key = (a: string, b: string): string => JSON.stringify([a, b]);
  const forbidden = new Set((problem.forbidden ?? []).map(([a, b]) => key(a, b)));
  const locked = new Set((problem.locked ?? []).map(([a, b]) => key(a, b)));
  const candidates = problem.candidates
    .filter(({ a, b }) => !forbidden.has(key(a, b)))
    .toSorted((one, other) => compare(one.a, other.a) || compare(one.b, other.b));
  const left = placesOf(problem, 'left');
  const right = placesOf(problem, 'right');
  const chosen: Candidate[] = [];
  let best: { readonly rank: readonly number[]; readonly answer: BruteForceAnswer } | null = null;
  const tryFrom = (index: number): void => {
    const candidate = candidates[index];
    if (candidate === undefined) {
      best = better(problem, chosen, locked, best, key);
      return;
    }
    const { a, b } = candidate;
    if ((left.get(a) ?? 0) > 0 && (right.get(b) ?? 0) > 0) {
      left.set(a, (left.get(a) ?? 0) - 1);
      right.set(b, (right.get(b) ?? 0) - 1);
      chosen.push(candidate);
      tryFrom(index + 1);
      chosen.pop();
      left.set(a, (left.get(a) ?? 0) + 1);
      right.set(b, (right.get(b) ?? 0) + 1);
    }
    if (!locked.has(key(a, b))) tryFrom(index + 1);
  };
  tryFrom(0);
  return answerOf(best);
}

interface Best {
  readonly rank: readonly number[];
  readonly answer: BruteForceAnswer;
}

function answerOf(best: Best | null): BruteForceAnswer | null {
  return best === null ? null : best.answer;
}

function better(
  problem: PairingProblem,
  chosen: readonly Candidate[],
  locked: ReadonlySet<string>,
  best: Best | null,
  key: (a: string, b: string) => string,
): Best | null {
  const held = chosen.filter(({ a, b }) => locked.has(key(a, b))).length;
  if (held < locked.size) return best;
  if (!(problem.quotas ?? []).every((quota) => keeps(quota, chosen))) return best;
  const values = valuesOf(chosen);
  const stages = problem.objective ?? ['matched', 'fairness', 'total'];
  const rank = stages.map((stage) => rankOf(stage, values));
  if (best !== null && !isHigher(rank, best.rank)) return best;
  return { rank, answer: { values, pairs: chosen.map(({ a, b, score }) => ({ a, b, score })) } };
}

function keeps(quota: Quota, chosen: readonly Candidate[]): boolean {
  const bearing = chosen.filter(({ tags }) => tags?.includes(quota.tag) === true).length;
  const near = 1e-9;
  return (
    bearing >= (quota.min ?? 0) &&
    bearing <= (quota.max ?? Infinity) &&
    bearing >= (quota.minShare ?? 0) * chosen.length - near &&
    bearing <= (quota.maxShare ?? 1) * chosen.length + near
  );
}

function valuesOf(chosen: readonly Candidate[]): StageValues {
  return {
    matched: chosen.length,
    fairness: chosen.length === 0 ? null : Math.min(...chosen.map(({ score }) => score)),
    total: chosen.reduce((sum, { score }) => sum + score, 0),
  };
}

function rankOf(stage: Stage, values: StageValues): number {
  return values[stage] ?? -1;
}

function isHigher(one: readonly number[], other: readonly number[]): boolean {
  const differs = one.findIndex((value, index) => value !== other[index]);
  return differs >= 0 && (one[differs] ?? 0) > (other[differs] ?? 0);
}

function placesOf(problem: PairingProblem, side: 'left' | 'right'): Map<string, number> {
  return new Map(
    problem.people
      .filter((person) => person.side === side)
      .map(({ id, capacity }) => [id, capacity ?? 1]),
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
