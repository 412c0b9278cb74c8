import type { ChosenPair, StageValues } from '../problem/answer.ts';
import type { Candidate, PairingProblem, Quota, Stage } from '../problem/problem.ts';
import { type Choice, choicesOf, emptyPlaces, fits, keyOf } from './choices.ts';

/** The best roster found by trying them all, or null when no roster keeps all rules. */
export interface BruteForceAnswer {
  readonly values: StageValues;
  /** The canonical one among the best: it takes the earliest pair that it can, again and again. */
  readonly pairs: readonly ChosenPair[];
}

/**
 * Tries every roster of a small problem of any method in its candidates form: the yardstick for all
 * engines. Written from the problem's definition alone. Cost: two to the number of candidates.
 */
export function bruteForce(problem: PairingProblem): BruteForceAnswer | null {
  if ('matrix' in problem) throw new Error('The brute force reads lists of candidates only.');
  const locked = new Set((problem.locked ?? []).map(([a, b]) => keyOf(problem, a, b)));
  const choices = choicesOf(problem, problem.candidates);
  const places = emptyPlaces(problem);
  const chosen: Choice[] = [];
  let best: Best | null = null;
  const tryFrom = (index: number): void => {
    const choice = choices[index];
    if (choice === undefined) {
      best = better(problem, chosen, locked, best);
      return;
    }
    if (fits(problem, places, chosen, choice)) {
      places.take(choice, 1);
      chosen.push(choice);
      tryFrom(index + 1);
      chosen.pop();
      places.take(choice, -1);
    }
    const isLocked = locked.has(keyOf(problem, choice.a, choice.b));
    if (!isLocked || problem.method === 'shadowing') tryFrom(index + 1);
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
  chosen: readonly Choice[],
  locked: ReadonlySet<string>,
  best: Best | null,
): Best | null {
  const held = chosen.filter(({ a, b }) => locked.has(keyOf(problem, a, b))).length;
  if (held < locked.size) return best;
  if (!(problem.quotas ?? []).every((quota) => keeps(quota, chosen))) return best;
  const scores = problem.reciprocal === true ? exchangeScores(chosen) : chosen.map(scoreOf);
  if (scores === null) return best;
  const values = valuesOf(scores);
  const stages = problem.objective ?? ['matched', 'fairness', 'total'];
  const rank = stages.map((stage) => rankOf(stage, values));
  if (best !== null && !isHigher(rank, best.rank)) return best;
  const pairs = chosen.map(({ a, b, score, slot }) =>
    slot === null ? { a, b, score } : { a, b, score, slot },
  );
  return { rank, answer: { values, pairs } };
}

function scoreOf({ score }: Candidate): number {
  return score;
}

/** The mean scores of the exchanges, or null when somebody is not visited in return. */
function exchangeScores(chosen: readonly Choice[]): readonly number[] | null {
  const means = chosen.map(({ a, b, score }) => {
    const back = chosen.find((other) => other.a === b && other.b === a);
    return back === undefined ? null : { first: a < b, mean: Math.floor((score + back.score) / 2) };
  });
  if (means.includes(null)) return null;
  return means.flatMap((own) => (own?.first === true ? [own.mean] : []));
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

function valuesOf(scores: readonly number[]): StageValues {
  return {
    matched: scores.length,
    fairness: scores.length === 0 ? null : Math.min(...scores),
    total: scores.reduce((sum, score) => sum + score, 0),
  };
}

function rankOf(stage: Stage, values: StageValues): number {
  return values[stage] ?? -1;
}

function isHigher(one: readonly number[], other: readonly number[]): boolean {
  const differs = one.findIndex((value, index) => value !== other[index]);
  return differs >= 0 && (one[differs] ?? 0) > (other[differs] ?? 0);
}
