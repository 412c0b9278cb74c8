import type { PairingProblem } from '../problem/problem.ts';
import { keyIn, keysIn } from './changed-problem.ts';

/** A candidate pair that is not forbidden, with the highest score it can have. */
export interface OpenPair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/**
 * Every candidate pair that is not forbidden, once, as a roster names it: by a, then by b, where in
 * a pool `a` is the smaller id. With `of` those of one person. Cost: one pass over the candidates.
 */
export function openPairs(problem: PairingProblem, of?: string): readonly OpenPair[] {
  const forbidden = keysIn(
    problem,
    (problem.forbidden ?? []).map(([a, b]) => ({ a, b })),
  );
  const found = new Map<string, OpenPair>();
  for (const pair of candidatePairs(problem, of)) {
    const key = keyIn(problem, pair);
    if (forbidden.has(key)) continue;
    const { a, b } = pair;
    const score = Math.max(pair.score, found.get(key)?.score ?? 0);
    const isTurned = problem.method === 'workpair' && b < a;
    found.set(key, isTurned ? { a: b, b: a, score } : { a, b, score });
  }
  return [...found.values()].sort(byIds);
}

function* candidatePairs(problem: PairingProblem, of: string | undefined): Iterable<OpenPair> {
  const isWanted = (a: string, b: string): boolean => of === undefined || a === of || b === of;
  if (!('matrix' in problem)) {
    for (const candidate of problem.candidates) {
      if (isWanted(candidate.a, candidate.b)) yield candidate;
    }
    return;
  }
  const { left, right, scores } = problem.matrix;
  for (const [row, a] of left.entries()) {
    for (const [column, b] of right.entries()) {
      const score = scores[row]?.[column] ?? -1;
      if (score >= 0 && isWanted(a, b)) yield { a, b, score };
    }
  }
}

function byIds(one: OpenPair, other: OpenPair): number {
  if (one.a !== other.a) return one.a < other.a ? -1 : 1;
  if (one.b === other.b) return 0;
  return one.b < other.b ? -1 : 1;
}
