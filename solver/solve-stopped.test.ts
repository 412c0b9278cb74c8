import { describe, expect, it } from 'vitest';
import type { ProblemWithCandidates } from './problem/problem.ts';
import { solve } from './solve.ts';

const SIZE = 40;

/** Scores that make people compete, so that every method has work to do. */
const scoreOf = (i: number, j: number): number => (i * j * 7919 + 31 * (i + j)) % 1001;

const ids = Array.from({ length: SIZE }, (_, k) => `p${String(k).padStart(2, '0')}`);
const sides = ids.flatMap((id) => [
  { id, side: 'left' as const, capacity: 1 },
  { id: `v${id}`, side: 'right' as const },
]);
const across = ids.flatMap((a, i) =>
  ids.map((id, j) => ({ a, b: `v${id}`, score: scoreOf(i + 1, j + 1) })),
);

const problems: Record<string, ProblemWithCandidates> = {
  mentoring: { version: 1, method: 'mentoring', people: sides, candidates: across },
  'mentoring with a quota': {
    version: 1,
    method: 'mentoring',
    people: sides,
    candidates: across.map((own, k) => ({ ...own, tags: k % 3 === 0 ? ['near'] : [] })),
    quotas: [{ name: 'near', tag: 'near', minShare: 0.6 }],
  },
  'work pairs': {
    version: 1,
    method: 'workpair',
    people: ids.map((id) => ({ id })),
    candidates: ids.flatMap((a, i) =>
      ids.slice(i + 1).map((b, j) => ({ a, b, score: scoreOf(i + 1, i + j + 2) })),
    ),
  },
  'work pairs with a quota': {
    version: 1,
    method: 'workpair',
    people: ids.map((id) => ({ id })),
    candidates: ids.flatMap((a, i) =>
      ids.slice(i + 1).map((b, j) => ({
        a,
        b,
        score: scoreOf(i + 1, i + j + 2),
        tags: (i + j) % 3 === 0 ? ['near'] : [],
      })),
    ),
    quotas: [{ name: 'near', tag: 'near', minShare: 0.6 }],
  },
  shadowing: {
    version: 1,
    method: 'shadowing',
    people: sides,
    candidates: across.map((own, k) => ({ ...own, tags: [`slot:W${k % 4}`] })),
  },
};

describe.each(Object.entries(problems))('%s', (_name, problem) => {
  it('without time is never called optimal unless it is, and says what no roster exceeds', async () => {
    const best = await solve(problem);
    expect(best).toMatchObject({ status: 'optimal', verified: true });
    for (const timeLimitMs of [1, 10, 20, 40, 80]) {
      let time = 0;
      const now = (): number => time++;
      const answer = await solve(problem, { timeLimitMs, now });
      if (answer.status === 'optimal') {
        expect(answer.objective).toEqual(best.objective);
        continue;
      }
      expect(answer).toMatchObject({ status: 'feasible', proof: null });
      expect(answer.bound?.matched).toBeGreaterThanOrEqual(best.objective?.matched ?? 0);
      expect(answer.bound?.fairness).toBeGreaterThanOrEqual(best.objective?.fairness ?? 0);
      expect(answer.bound?.total).toBeGreaterThanOrEqual(best.objective?.total ?? 0);
    }
  });

  it('stops when it is cancelled', async () => {
    const answer = await solve(problem, { signal: { aborted: true } });
    expect(answer).toMatchObject({ status: 'cancelled', pairs: [], verified: false });
  });
});
