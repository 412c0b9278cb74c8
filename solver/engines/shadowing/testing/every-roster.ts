import type { Candidate } from '../../../problem/problem.ts';
import { type ShadowingProblem, slotOf } from '../problem.ts';
import type { NamedVisit } from '../shadowing-roster.ts';
import { checkShadowing } from '../shadowing-roster.ts';

/** The stages of the best roster, in the order of the objective; -1 for the lowest of none. */
export function bestRank(problem: ShadowingProblem): readonly number[] | null {
  let best: readonly number[] | null = null;
  for (const visits of everyRoster(problem)) {
    const rank = rankOf(problem, visits);
    if (best === null || isHigher(rank, best)) best = rank;
  }
  return best;
}

/** What a roster is worth in the stages of the objective, in their order. */
export function rankOf(
  problem: ShadowingProblem,
  visits: readonly NamedVisit[],
): readonly number[] {
  const scores = problem.reciprocal === true ? exchangeScores(visits) : visits.map((v) => v.score);
  const values = {
    matched: scores.length,
    fairness: scores.length === 0 ? -1 : Math.min(...scores),
    total: scores.reduce((sum, score) => sum + score, 0),
  };
  return (problem.objective ?? ['matched', 'fairness', 'total']).map((stage) => values[stage]);
}

function exchangeScores(visits: readonly NamedVisit[]): readonly number[] {
  return visits.flatMap(({ a, b, score }) => {
    const back = visits.find((other) => other.a === b && other.b === a);
    return a < b && back !== undefined ? [Math.floor((score + back.score) / 2)] : [];
  });
}

/** Every subset of the candidates that keeps all rules, found by trying them all. */
function everyRoster(problem: ShadowingProblem): readonly (readonly NamedVisit[])[] {
  const candidates = problem.candidates.toSorted(
    (one, other) => compare(one.a, other.a) || compare(one.b, other.b),
  );
  const partial = { ...problem, locked: [], reciprocal: false };
  const rosters: (readonly NamedVisit[])[] = [];
  const tryFrom = (index: number, chosen: readonly NamedVisit[]): void => {
    const candidate = candidates[index];
    if (candidate === undefined) {
      if (checkShadowing(problem, chosen).length === 0) rosters.push(chosen);
      return;
    }
    const more = [...chosen, visitOf(candidate)];
    if (checkShadowing(partial, more).length === 0) tryFrom(index + 1, more);
    tryFrom(index + 1, chosen);
  };
  tryFrom(0, []);
  return rosters;
}

function visitOf(candidate: Candidate): NamedVisit {
  const { a, b, score } = candidate;
  return { a, b, slot: slotOf(candidate), score };
}

function isHigher(one: readonly number[], other: readonly number[]): boolean {
  const differs = one.findIndex((value, index) => value !== other[index]);
  return differs >= 0 && (one[differs] ?? 0) > (other[differs] ?? 0);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
