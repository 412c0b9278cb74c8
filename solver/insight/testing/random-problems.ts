import type {
  Candidate,
  IdPair,
  PairingProblem,
  ProblemWithCandidates,
  Stage,
} from '../../problem/problem.ts';

const OBJECTIVES: readonly (readonly Stage[])[] = [
  ['matched', 'fairness', 'total'],
  ['matched', 'fairness', 'total'],
  ['matched', 'total'],
  ['total', 'fairness', 'matched'],
  ['fairness', 'total'],
  ['matched', 'total', 'fairness'],
  ['total'],
  ['matched'],
];

/** A small problem of two sides with few levels of scores, so that many are tied or tight. */
export function plainProblem(seed: number): ProblemWithCandidates {
  const next = numbersFrom(seed);
  const places = (): readonly number[] =>
    Array.from({ length: 1 + next(4) }, () => [1, 1, 1, 2, 0][next(5)] ?? 1);
  const left = places();
  const right = places();
  return {
    version: 1,
    method: 'mentoring',
    people: [
      ...left.map((capacity, k) => ({ id: `m${k}`, side: 'left' as const, capacity })),
      ...right.map((capacity, k) => ({ id: `a${k}`, side: 'right' as const, capacity })),
    ],
    candidates: left.flatMap((_, row) =>
      right.flatMap((_place, column): Candidate[] => {
        const level = next(10) - 2;
        const tags = ['cross-agency', 'near'].filter(() => next(2) === 0);
        return level < 0 ? [] : [{ a: `m${row}`, b: `a${column}`, score: 100 * level, tags }];
      }),
    ),
    objective: OBJECTIVES[next(OBJECTIVES.length)] ?? ['matched'],
  };
}

/** The same with a locked and a forbidden pair, if there are candidates for them. */
export function ruledProblem(seed: number): ProblemWithCandidates {
  const problem = plainProblem(seed);
  const next = numbersFrom(seed + 1);
  const lock = next(20);
  const ban = next(20);
  const pairAt = (index: number): readonly IdPair[] => {
    const pair = problem.candidates[index];
    return pair === undefined ? [] : [[pair.a, pair.b]];
  };
  return { ...problem, locked: pairAt(lock), forbidden: lock === ban ? [] : pairAt(ban) };
}

/** The same with one quota on a tag. */
export function quotaProblem(seed: number): ProblemWithCandidates {
  const next = numbersFrom(seed + 2);
  const tag = next(2) === 0 ? 'cross-agency' : 'near';
  const min = next(3);
  return { ...ruledProblem(seed), quotas: [{ name: `of ${tag}`, tag, min, max: min + next(3) }] };
}

/** Two full sides of this many with any scores and no rules. */
export function fullProblem(size: number, seed: number): PairingProblem {
  const next = numbersFrom(seed);
  const left = Array.from({ length: size }, (_, k) => `m${k}`);
  const right = Array.from({ length: size }, (_, k) => `a${k}`);
  return {
    version: 1,
    method: 'mentoring',
    people: [
      ...left.map((id) => ({ id, side: 'left' as const })),
      ...right.map((id) => ({ id, side: 'right' as const })),
    ],
    matrix: { left, right, scores: left.map(() => right.map(() => next(1001))) },
  };
}

/** Pseudo-random whole numbers below a bound (mulberry32): the same for the same seed. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
