import type { StageValues } from '../problem/answer.ts';
import { asCandidates } from '../problem/forms.ts';
import type { PairingProblem } from '../problem/problem.ts';

/** What one place could hold, by person and side. */
type Wanted = Map<string, number[]>;

/**
 * What no roster exceeds, whatever else it keeps: nobody is in more pairs than they have places and
 * candidates, and nobody's pairs are worth more than their best candidates. Exchanges are bounded as
 * the visits that they consist of. Cost: a sort of everybody's candidates.
 */
export function plainBound(problem: PairingProblem): StageValues {
  const left: Wanted = new Map();
  const right: Wanted = new Map();
  const pool = problem.method === 'workpair';
  const { candidates } = asCandidates(problem);
  for (const { a, b, score } of candidates) {
    offer(left, a, score);
    offer(pool ? left : right, b, score);
  }
  const sides = pool
    ? [half(places(problem, left, undefined))]
    : [places(problem, left, 'left'), places(problem, right, 'right')];
  const matched = Math.min(...sides.map((side) => side.matched));
  const fairness = candidates.reduce((highest, { score }) => Math.max(highest, score), -1);
  return {
    matched,
    fairness: matched === 0 ? null : fairness,
    total: Math.min(...sides.map((side) => side.total)),
  };
}

function offer(wanted: Wanted, id: string, score: number): void {
  const scores = wanted.get(id);
  if (scores === undefined) wanted.set(id, [score]);
  else scores.push(score);
}

interface SideBound {
  readonly matched: number;
  readonly total: number;
}

function places(
  { people }: PairingProblem,
  wanted: Wanted,
  side: 'left' | 'right' | undefined,
): SideBound {
  let matched = 0;
  let total = 0;
  for (const person of people) {
    if (side !== undefined && person.side !== side) continue;
    const scores = wanted.get(person.id) ?? [];
    const best = scores.sort((one, other) => other - one).slice(0, person.capacity ?? 1);
    matched += best.length;
    total += best.reduce((sum, score) => sum + score, 0);
  }
  return { matched, total };
}

/** Every pair of a pool is counted with both its people. */
function half({ matched, total }: SideBound): SideBound {
  return { matched: Math.floor(matched / 2), total: Math.floor(total / 2) };
}
