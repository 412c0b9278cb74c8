import type { PairingProblem, Quota } from '../problem/problem.ts';

export type QuotaBound = 'min' | 'max' | 'minShare' | 'maxShare';

/** The values that a bound of a quota can be relaxed to. */
export interface LooserBounds {
  readonly bound: QuotaBound;
  readonly from: number;
  /** From the loosest to the tightest that is looser than `from`. */
  readonly values: readonly number[];
  withBound(value: number): Quota;
}

/** With more pairs than this, shares are relaxed in thousandths instead of exact fractions. */
const MOST_PAIRS_FOR_FRACTIONS = 150;

/** For each bound that the quota has, the values it can be relaxed to. */
export function looserBounds(problem: PairingProblem, quota: Quota): readonly LooserBounds[] {
  const pairs = mostPairs(problem);
  const { max, maxShare, min, minShare } = quota;
  const found: LooserBounds[] = [];
  const add = (bound: QuotaBound, from: number | null | undefined, values: readonly number[]) => {
    if (from === null || from === undefined || values.length === 0) return;
    found.push({ bound, from, values, withBound: (value) => ({ ...quota, [bound]: value }) });
  };
  add('min', min, upTo(Math.min(min ?? 0, pairs + 1)));
  add(
    'max',
    max,
    upTo(pairs + 1)
      .filter((value) => value > (max ?? pairs))
      .reverse(),
  );
  const shares = minShare === undefined && maxShare === undefined ? [] : sharesUpTo(pairs);
  add(
    'minShare',
    minShare,
    shares.filter((share) => share < (minShare ?? 0)),
  );
  add('maxShare', maxShare, shares.filter((share) => share > (maxShare ?? 1)).reverse());
  return found;
}

/** The scores of pairs below a lowest score, ascending: no other one lets more pairs in. */
export function lowerScores(problem: PairingProblem, lowest: number): readonly number[] {
  const scores = new Set<number>();
  const add = (score: number): void => {
    if (score >= 0 && score < lowest) scores.add(score);
  };
  if ('matrix' in problem)
    for (const row of problem.matrix.scores) for (const score of row) add(score);
  else for (const { score } of problem.candidates) add(score);
  return [...scores].sort((one, other) => one - other);
}

/** Limits of groups above one, from the most places that anybody on the left has. */
export function largerGroups({ people }: PairingProblem, limit: number): readonly number[] {
  const places = people.map(({ capacity, side }) => (side === 'left' ? (capacity ?? 1) : 0));
  const most = Math.min(
    places.reduce((one, other) => Math.max(one, other), 0),
    MOST_PAIRS,
  );
  return upTo(most + 1)
    .filter((value) => value > limit)
    .reverse();
}

function upTo(end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end) }, (_, value) => value);
}

/** All shares that some number of pairs out of up to so many can be, ascending. */
function sharesUpTo(pairs: number): readonly number[] {
  if (pairs > MOST_PAIRS_FOR_FRACTIONS) return upTo(1001).map((value) => value / 1000);
  const shares = new Set([0, 1]);
  for (let of = 1; of <= pairs; of++) {
    for (let count = 1; count < of; count++) shares.add(count / of);
  }
  return [...shares].sort((one, other) => one - other);
}

/** No roster holds more pairs than the smaller side has places. */
function mostPairs({ method, people }: PairingProblem): number {
  const places = (side: 'left' | 'right' | undefined): number =>
    people
      .filter((person) => person.side === side)
      .reduce((sum, { capacity }) => sum + (capacity ?? 1), 0);
  if (method === 'workpair') {
    return Math.floor(people.reduce((sum, { capacity }) => sum + (capacity ?? 1), 0) / 2);
  }
  return Math.min(places('left'), places('right'), MOST_PAIRS);
}

/** Capacities in a file have no limit; the number of values to try needs one. */
const MOST_PAIRS = 100_000;
