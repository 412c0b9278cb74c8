import { describe, expect, it } from 'vitest';
import { bruteForce } from './cases/brute-force.ts';
import { kinds, randomProblem } from './engines/shadowing/testing/random-problems.ts';
import { whyNotPair } from './insight/why-not-pair.ts';
import type { ProblemWithCandidates, Quota } from './problem/problem.ts';
import { solve } from './solve.ts';
import { checkRoster } from './verify/index.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 200);

const QUOTAS: readonly (readonly Quota[])[] = [
  [],
  [{ name: 'near', tag: 'near', max: 2 }],
  [{ name: 'first slot', tag: 'slot:W0', minShare: 0.4 }],
];

describe('two people who are locked in a slot', () => {
  const problem: ProblemWithCandidates = {
    version: 1,
    method: 'shadowing',
    people: [
      { id: 'h1', side: 'left', capacity: 2 },
      { id: 'v1', side: 'right' },
      { id: 'v2', side: 'right' },
    ],
    candidates: [
      { a: 'h1', b: 'v1', score: 900, tags: ['slot:W10'] },
      { a: 'h1', b: 'v1', score: 900, tags: ['slot:W11'] },
      { a: 'h1', b: 'v2', score: 700, tags: ['slot:W11'] },
    ],
  };
  const pairsWith = async (slot: string) => solve({ ...problem, locked: [['h1', 'v1', slot]] });

  it('meet in it, also where that leaves somebody out', async () => {
    expect((await pairsWith('W10')).pairs.map(({ b, slot }) => [b, slot])).toEqual([
      ['v1', 'W10'],
      ['v2', 'W11'],
    ]);
    const crowded = await pairsWith('W11');
    expect(crowded).toMatchObject({ status: 'optimal', verified: true });
    expect(crowded.pairs.map(({ b, slot }) => [b, slot])).toEqual([['v1', 'W11']]);
  });

  it('are a conflict of one lock where the slot is not open to them', async () => {
    expect(await pairsWith('W12')).toMatchObject({
      status: 'infeasible',
      conflict: ['lock h1-v1'],
    });
  });

  it('are told to have missed it by the check of a roster', () => {
    const visit = { a: 'h1', b: 'v1', score: 900 };
    const locked = { ...problem, locked: [['h1', 'v1', 'W11'] as const] };
    expect(checkRoster(locked, [{ ...visit, slot: 'W11' }])).toEqual([]);
    expect(checkRoster(locked, [{ ...visit, slot: 'W10' }])).toEqual([
      { code: 'lock-missing', what: 'h1-v1' },
    ]);
  });

  it('have a price for each slot, in whichever they are now', async () => {
    const answer = await solve(problem);
    const priced = await Promise.all(
      ['W10', 'W11'].map((slot) => whyNotPair(problem, answer, 'h1', 'v1', { slot })),
    );
    expect(priced).toMatchObject([
      { status: 'chosen' },
      { status: 'priced', loss: { matched: 1, total: 700 } },
    ]);
    const moved = { ...problem, locked: [['h1', 'v1', 'W11'] as const] };
    const back = await whyNotPair(moved, await solve(moved), 'h1', 'v1', { slot: 'W10' });
    expect(back).toMatchObject({ status: 'priced', loss: { matched: -1, total: -700 } });
    expect(await whyNotPair(problem, answer, 'h1', 'v1', { slot: 'W12' })).toEqual({
      status: 'impossible',
      rules: [],
    });
  });
});

describe.each(Object.entries(kinds))('%s', (_name, kind) => {
  it('are as good as the best of all rosters, proved, and two solvers agree', async () => {
    for (let seed = 0; seed < RUNS; seed++) {
      const quotas = kind.reciprocal ? [] : (QUOTAS[seed % QUOTAS.length] ?? []);
      const problem: ProblemWithCandidates = {
        version: 1,
        method: 'shadowing',
        ...randomProblem(kind, 10_000 + seed),
        quotas,
      };
      const answer = await solve(problem);
      const best = bruteForce(problem);
      const second = kind.reciprocal ? 'not-asked' : 'agrees';
      expect(answer.secondOpinion.status, `seed ${seed}`).toBe(second);
      if (best === null) {
        expect(answer.status, `seed ${seed}`).toBe('infeasible');
        expect(answer.conflict.length).toBeGreaterThan(0);
        continue;
      }
      expect(answer, `seed ${seed}`).toMatchObject({ status: 'optimal', verified: true });
      for (const stage of problem.objective ?? []) {
        expect(answer.objective?.[stage], `seed ${seed} ${stage}`).toBe(best.values[stage]);
      }
    }
  });
});
