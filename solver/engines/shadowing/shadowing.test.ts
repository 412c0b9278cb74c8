import { describe, expect, it } from 'vitest';
import type { Control } from '../engine.ts';
import { buildShadowing } from './index.ts';
import { bestRank, rankOf } from './testing/every-roster.ts';
import { checkShadowing, claimsShadowing, named, solveShadowing } from './testing/from-file.ts';
import { kinds, randomProblem, shuffled } from './testing/random-problems.ts';

const calm: Control = { stop: () => null, report: () => undefined };

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);

describe.each(Object.entries(kinds))('%s', (_name, kind) => {
  it('is solved as well as by trying every roster', () => {
    for (const seed of SEEDS) {
      const problem = randomProblem(kind, seed);
      expect(claimsShadowing(problem)).toBe(true);
      const outcome = solveShadowing(problem, calm);
      const best = bestRank(problem);
      if (best === null) {
        expect(outcome.status, `seed ${seed}`).toBe('infeasible');
        continue;
      }
      if (outcome.status !== 'optimal') throw new Error(`seed ${seed}: ${outcome.status}`);
      const visits = named(buildShadowing(problem), outcome.visits);
      expect(checkShadowing(problem, visits), `seed ${seed}`).toEqual([]);
      expect(rankOf(problem, visits), `seed ${seed}`).toEqual(best);
    }
  });

  it('has the same answer in whatever order the rows come', () => {
    for (const seed of SEEDS.slice(0, 60)) {
      const problem = randomProblem(kind, seed);
      const answer = JSON.stringify(solveShadowing(problem, calm));
      expect(JSON.stringify(solveShadowing(shuffled(problem, seed), calm))).toBe(answer);
    }
  });

  it('names a smallest set of locks that cannot all hold', () => {
    for (const seed of SEEDS) {
      const problem = randomProblem(kind, seed);
      const outcome = solveShadowing(problem, calm);
      if (outcome.status !== 'infeasible') continue;
      const own = (problem.locked ?? []).filter(([a, b]) =>
        outcome.conflict.includes(`lock ${a}-${b}`),
      );
      expect(own.length).toBeGreaterThan(0);
      expect(bestRank({ ...problem, locked: own }), `seed ${seed}`).toBeNull();
      for (const name of outcome.conflict) {
        const fewer = own.filter(([a, b]) => `lock ${a}-${b}` !== name);
        expect(bestRank({ ...problem, locked: fewer }), `seed ${seed}`).not.toBeNull();
      }
    }
  });
});
