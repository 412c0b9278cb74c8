import type { Candidate, ProblemWithCandidates } from '../../problem/problem.ts';
import { numbersFrom, OBJECTIVES, poolCandidates } from './random-problems.ts';

/** A pool of about thirty with few levels of scores and few candidates each, where blossoms nest. */
export function largerPool(seed: number): ProblemWithCandidates {
  const next = numbersFrom(seed);
  const ids = idsOf('p', 28 + next(5));
  const levels = 2 + next(9);
  const part = 2 + next(8);
  const candidates = poolCandidates(ids, next, (level) =>
    next(10) < part ? 50 * (1 + (level % levels)) : -1,
  );
  return {
    version: 1,
    method: 'workpair',
    people: ids.map((id) => ({ id })),
    candidates: [...candidates, { a: 'p03', b: 'p20', score: 1 }].filter(
      ({ a, b }, k, all) => all.findIndex((own) => own.a === a && own.b === b) === k,
    ),
    objective: OBJECTIVES[next(OBJECTIVES.length)] ?? ['matched'],
  };
}

/** Five hosts and ten visitors with so many places each, in four slots; with a share or none. */
export function severalVisits(
  seed: number,
  places: number,
  minShare: number | null,
): ProblemWithCandidates {
  const next = numbersFrom(seed);
  const hosts = idsOf('h', 5);
  const visitors = idsOf('v', 10);
  return {
    version: 1,
    method: 'shadowing',
    people: [
      ...hosts.map((id) => ({ id, side: 'left' as const, capacity: 2 + next(3), slotCapacity: 1 })),
      ...visitors.map((id) => ({ id, side: 'right' as const, capacity: places })),
    ],
    candidates: hosts.flatMap((a) =>
      visitors.flatMap((b) =>
        idsOf('slot:W', 4).flatMap((slot): Candidate[] =>
          next(3) > 0
            ? []
            : [{ a, b, score: 20 * next(51), tags: next(4) === 0 ? [slot, 'near'] : [slot] }],
        ),
      ),
    ),
    quotas: minShare === null ? [] : [{ name: 'of near', tag: 'near', minShare }],
    objective: OBJECTIVES[next(4)] ?? ['matched'],
  };
}

/** Twelve people on each side, or in one pool, with a share, a limit, a lock and a forbidden pair. */
export function manyUnderQuotas(
  seed: number,
  method: 'mentoring' | 'workpair',
): ProblemWithCandidates {
  const next = numbersFrom(seed);
  const sides = method === 'mentoring';
  const left = idsOf('m', 12);
  const right = sides ? idsOf('a', 12) : left;
  const candidates = left.flatMap((a, row) =>
    right.flatMap((b, column): readonly Candidate[] => {
      const tags = ['near', 'across'].filter(() => next(3) === 0);
      const score = 10 * next(101);
      return next(4) === 0 || (!sides && column <= row) ? [] : [{ a, b, score, tags }];
    }),
  );
  const [lock, ban] = [candidates[30], candidates[50]];
  return {
    version: 1,
    method,
    people: [
      ...left.map((id) => (sides ? { id, side: 'left' as const, capacity: 1 + next(2) } : { id })),
      ...(sides ? right.map((id) => ({ id, side: 'right' as const })) : []),
    ],
    candidates,
    locked: lock === undefined ? [] : [[lock.a, lock.b]],
    forbidden: ban === undefined ? [] : [[ban.a, ban.b]],
    quotas: [
      { name: 'near', tag: 'near', minShare: 0.6 },
      { name: 'across', tag: 'across', max: 3 },
    ],
    objective: OBJECTIVES[next(5)] ?? ['matched'],
  };
}

function idsOf(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, k) => `${letter}${String(k).padStart(2, '0')}`);
}
