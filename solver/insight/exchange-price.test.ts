import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bruteForce } from '../cases/brute-force.ts';
import { solve } from '../solve.ts';
import { withLock } from './changed-problem.ts';
import { exchangePrice } from './exchange-price.ts';
import { stageLoss } from './stage-loss.ts';
import { plainProblem, quotaProblem, ruledPool } from './testing/random-problems.ts';

const problems = [
  ['two sides', plainProblem],
  ['two sides under quotas', quotaProblem],
  ['a pool', ruledPool],
] as const;

it.each(problems)('is what the best roster with both pairs loses: %s', async (_, problemOf) => {
  const property = fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(), async (seed, first, second) => {
    const problem = problemOf(seed);
    const { candidates } = problem;
    const best = bruteForce(problem);
    const one = candidates[first % candidates.length];
    const other = candidates[second % candidates.length];
    if (best === null || one === undefined || other === undefined || one === other) return;
    const pairs = [[one.a, one.b] as const, [other.a, other.b] as const] as const;
    const forced = bruteForce(withLock(withLock(problem, pairs[0]), pairs[1]));
    const loss = forced === null ? null : stageLoss(problem, best.values, forced.values);
    const told = await exchangePrice(problem, await solve(problem), pairs);
    expect(told).toEqual({ status: 'priced', loss });
  });
  await fc.assert(property, { seed: 17, numRuns: 60 });
});
