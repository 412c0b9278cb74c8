import { describe, expect, it } from 'vitest';
import { bruteForce } from './cases/brute-force.ts';
import { kinds, randomProblem } from './engines/shadowing/testing/random-problems.ts';
import type { ProblemWithCandidates, Quota } from './problem/problem.ts';
import { solve } from './solve.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 200);

const QUOTAS: readonly (readonly Quota[])[] = [
  [],
  [{ name: 'near', tag: 'near', max: 2 }],
  [{ name: 'first slot', tag: 'slot:W0', minShare: 0.4 }],
];

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
