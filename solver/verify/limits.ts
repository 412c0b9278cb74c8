import type { ProblemPerson } from '../problem/problem.ts';
import type { AllowedPairs } from './allowed.ts';

/** No roster has more pairs than a side has places, counting at most one for each partner. */
export function mostPairs({ left, right, rows }: AllowedPairs): number {
  const open = { left: places(left), right: places(right) };
  const most = { left: sum(open.left), right: sum(open.right) };
  const rest = { ...most };
  for (const { left: person, partners, scores } of rows) {
    for (let k = 0; k < partners.length; k++) {
      if ((open.left[person] ?? 0) === 0 && rest.right === 0) break;
      if ((scores[k] ?? -1) < 0) continue;
      if (takePlace(open.left, person)) rest.left -= 1;
      if (takePlace(open.right, partners[k] ?? 0)) rest.right -= 1;
    }
  }
  return Math.min(most.left - rest.left, most.right - rest.right);
}

function takePlace(open: Float64Array, person: number): boolean {
  const places = open[person] ?? 0;
  if (places > 0) open[person] = places - 1;
  return places > 0;
}

function sum(places: Float64Array): number {
  return places.reduce((all, own) => all + own, 0);
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
