import type { ProblemPerson } from '../problem/problem.ts';
import type { AllowedPairs } from './allowed.ts';

/** No roster has more pairs than a side has places, counting at most one for each partner. */
export function mostPairs({ left, right, rows }: AllowedPairs): number {
  const leftDegree = new Int32Array(left.length);
  const rightDegree = new Int32Array(right.length);
  for (const { left: person, partners, scores } of rows) {
    for (let k = 0; k < partners.length; k++) {
      if ((scores[k] ?? -1) < 0) continue;
      const partner = partners[k] ?? 0;
      leftDegree[person] = (leftDegree[person] ?? 0) + 1;
      rightDegree[partner] = (rightDegree[partner] ?? 0) + 1;
    }
  }
  return Math.min(usefulPlaces(left, leftDegree), usefulPlaces(right, rightDegree));
}

function usefulPlaces(people: readonly ProblemPerson[], degree: Int32Array): number {
  return people.reduce((sum, { capacity }, k) => sum + Math.min(capacity ?? 1, degree[k] ?? 0), 0);
}

/**
 * The lowest score above `score` of a pair that could join the locked ones: not locked itself, and
 * both people have a place that no lock takes. Infinity if there is none.
 */
export function nextScore({ left, right, rows }: AllowedPairs, score: number): number {
  const freeLeft = places(left);
  const freeRight = places(right);
  for (const row of rows) {
    freeLeft[row.left] = (freeLeft[row.left] ?? 0) - row.locked.size;
    for (const partner of row.locked) freeRight[partner] = (freeRight[partner] ?? 0) - 1;
  }
  let next = Infinity;
  for (const { left: person, partners, scores, locked } of rows) {
    if ((freeLeft[person] ?? 0) <= 0) continue;
    for (let k = 0; k < partners.length; k++) {
      const candidate = scores[k] ?? -1;
      const partner = partners[k] ?? 0;
      if (candidate <= score || candidate >= next || (freeRight[partner] ?? 0) <= 0) continue;
      if (!locked.has(partner)) next = candidate;
    }
  }
  return next;
}

function places(people: readonly ProblemPerson[]): Float64Array {
  return Float64Array.from(people, ({ capacity }) => capacity ?? 1);
}
