import type { ChosenPair } from '../../../problem/answer.ts';
import type { Candidate, VisitsProblem } from '../../../problem/problem.ts';
import { slotOf } from '../../../problem/slots.ts';
import { exchanges } from '../../../verify/tally.ts';
import { checkShadowing } from './from-file.ts';

/** The stages of the best roster, in the order of the objective; -1 for the lowest of none. */
export function bestRank(problem: VisitsProblem): readonly number[] | null {
  let best: readonly number[] | null = null;
  for (const visits of everyRoster(problem)) {
    const rank = rankOf(problem, visits);
    if (best === null || isHigher(rank, best)) best = rank;
  }
  return best;
}

/** What a roster is worth in the stages of the objective, in their order. */
export function rankOf(problem: VisitsProblem, visits: readonly ChosenPair[]): readonly number[] {
  const scores =
    problem.reciprocal === true
      ? exchanges(visits).map((v) => v.score)
      : visits.map((v) => v.score);
  const values = {
    matched: scores.length,
    fairness: scores.length === 0 ? -1 : Math.min(...scores),
    total: scores.reduce((sum, score) => sum + score, 0),
  };
  return (problem.objective ?? ['matched', 'fairness', 'total']).map((stage) => values[stage]);
}

/** Every subset of the candidates that keeps all rules, found by trying them all. */
function everyRoster(problem: VisitsProblem): readonly (readonly ChosenPair[])[] {
  const candidates = problem.candidates.toSorted(
    (one, other) => compare(one.a, other.a) || compare(one.b, other.b),
  );
  const partial = { ...problem, locked: [], reciprocal: false };
  const rosters: (readonly ChosenPair[])[] = [];
  const tryFrom = (index: number, chosen: readonly ChosenPair[]): void => {
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

function visitOf({ a, b, score, tags }: Candidate): ChosenPair {
  const slot = slotOf(tags);
  return slot === null ? { a, b, score } : { a, b, score, slot };
}

function isHigher(one: readonly number[], other: readonly number[]): boolean {
  const differs = one.findIndex((value, index) => value !== other[index]);
  return differs >= 0 && (one[differs] ?? 0) > (other[differs] ?? 0);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
