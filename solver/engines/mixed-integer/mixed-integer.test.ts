import { describe, expect, it } from 'vitest';
import { buildPool } from '../../problem/build-pool.ts';
import type { ProblemWithCandidates } from '../../problem/problem.ts';
import { smallProgramme } from '../small-programme/index.ts';
import { mixedInteger } from './index.ts';

const calm = { stop: () => null, report: () => undefined };

/** Everybody with everybody, with two quotas. */
function pool(size: number, seed: number): ProblemWithCandidates {
  let state = seed;
  const roll = (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const ids = Array.from({ length: size }, (_, k) => `p${k}`);
  const candidates = ids.flatMap((a, k) =>
    ids.slice(k + 1).map((b) => {
      const score = Math.floor(roll() * 1001);
      return { a, b, score, tags: ['near', 'cross-agency'].filter(() => roll() < 0.3) };
    }),
  );
  return {
    version: 1,
    method: 'workpair',
    people: ids.map((id) => ({ id })),
    candidates,
    quotas: [
      { name: 'near', tag: 'near', minShare: 0.5 },
      { name: 'across', tag: 'cross-agency', min: 2 },
    ],
  };
}

describe('a pool with quotas', () => {
  it('is solved as by the small programme, pair by pair', async () => {
    for (let seed = 1; seed <= 5; seed++) {
      const model = buildPool(pool(7, seed));
      const small = await smallProgramme.pool.solve(model, calm, true);
      const large = await mixedInteger.pool.solve(model, calm, true);
      expect(large).toEqual(small);
    }
  });

  it('of 30 people is solved alike in whatever order the rows come', async () => {
    const problem = pool(30, 7);
    const outcome = await mixedInteger.pool.solve(buildPool(problem), calm, true);
    if (outcome.status !== 'optimal') throw new Error(outcome.status);
    expect(outcome.pairs).toHaveLength(15);
    const turned = {
      ...problem,
      people: problem.people.toReversed(),
      candidates: problem.candidates.toReversed(),
      quotas: problem.quotas?.toReversed() ?? [],
    };
    expect(await mixedInteger.pool.solve(buildPool(turned), calm, true)).toEqual(outcome);
  });
});
