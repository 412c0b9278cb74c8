import type {
  Candidate,
  IdPair,
  PairingProblem,
  ProblemWithCandidates,
  Stage,
} from '../../problem/problem.ts';

/** Orders of the stages, the usual ones first. */
export const OBJECTIVES: readonly (readonly Stage[])[] = [
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

/** A small pool of work pairs, sometimes with a quota, sometimes with a trio for the odd person. */
export function poolProblem(seed: number): ProblemWithCandidates {
  const next = numbersFrom(seed);
  const ids = Array.from({ length: 2 + next(4) }, (_, k) => `p${k}`);
  return {
    version: 1,
    method: 'workpair',
    people: ids.map((id) => ({ id })),
    candidates: ids.flatMap((one, k) =>
      ids.slice(k + 1).flatMap((other): Candidate[] => {
        const score = 100 * (next(10) - 1);
        const tags = next(2) === 0 ? ['near'] : [];
        const [a, b] = next(2) === 0 ? [one, other] : [other, one];
        return score < 0 ? [] : [{ a, b, score, tags }];
      }),
    ),
    quotas: next(3) === 0 ? [{ name: 'of near', tag: 'near', min: 1 }] : [],
    oddPerson: next(2) === 0 ? 'waits' : 'trio',
    objective: OBJECTIVES[next(4)] ?? ['matched'],
  };
}

/** A small pool with a lock, a forbidden pair and people without a place; no quotas. */
export function ruledPool(seed: number): ProblemWithCandidates {
  const next = numbersFrom(seed);
  const ids = Array.from({ length: 2 + next(6) }, (_, k) => `p${k}`);
  const candidates = poolCandidates(ids, next, (level) => 100 * (level - 2));
  const pick = (): readonly IdPair[] => {
    const pair = candidates[next(3 * candidates.length + 1)];
    return pair === undefined ? [] : [[pair.a, pair.b]];
  };
  return {
    version: 1,
    method: 'workpair',
    people: ids.map((id) => ({ id, capacity: next(8) === 0 ? 0 : 1 })),
    candidates,
    locked: pick(),
    forbidden: pick(),
    oddPerson: next(2) === 0 ? 'waits' : 'trio',
    objective: OBJECTIVES[next(OBJECTIVES.length)] ?? ['matched'],
  };
}

/** Candidates of a pool, each pair once, with scores by a level from 0 to 9. */
export function poolCandidates(
  ids: readonly string[],
  next: (below: number) => number,
  scoreOf: (level: number) => number,
): readonly Candidate[] {
  return ids.flatMap((a, k) =>
    ids.slice(k + 1).flatMap((b): readonly Candidate[] => {
      const score = scoreOf(next(10));
      return score < 0 ? [] : [{ a, b, score }];
    }),
  );
}

/** A small job shadowing programme with two slots, sometimes with a quota. */
export function visitsProblem(seed: number): ProblemWithCandidates {
  const next = numbersFrom(seed);
  const hosts = Array.from({ length: 1 + next(2) }, (_, k) => `h${k}`);
  const visitors = Array.from({ length: 1 + next(3) }, (_, k) => `v${k}`);
  return {
    version: 1,
    method: 'shadowing',
    people: [
      ...hosts.map((id) => ({ id, side: 'left' as const, capacity: 1 + next(2) })),
      ...visitors.map((id) => ({ id, side: 'right' as const })),
    ],
    candidates: hosts.flatMap((a) =>
      visitors.flatMap((b) =>
        ['slot:W10', 'slot:W11'].flatMap((slot): Candidate[] => {
          const score = 100 * (next(10) - 2);
          const tags = next(2) === 0 ? [slot, 'near'] : [slot];
          return score < 0 ? [] : [{ a, b, score, tags }];
        }),
      ),
    ),
    quotas: next(3) === 0 ? [{ name: 'of near', tag: 'near', min: 1 }] : [],
    objective: OBJECTIVES[next(4)] ?? ['matched'],
  };
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
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
