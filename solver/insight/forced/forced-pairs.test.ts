import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteForce } from '../../cases/brute-force.ts';
import {
  type Kind,
  kinds,
  randomProblem,
} from '../../engines/shadowing/testing/random-problems.ts';
import type { ProblemWithCandidates } from '../../problem/problem.ts';
import { solve } from '../../solve.ts';
import { withLock } from '../changed-problem.ts';
import { prices } from '../prices.ts';
import { stageLoss } from '../stage-loss.ts';
import { largerPool, manyUnderQuotas, severalVisits } from '../testing/larger-problems.ts';
import { numbersFrom, ruledPool } from '../testing/random-problems.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 200);

/** Every price against the best of all rosters with the pair, one by one. */
async function agreesWithTryingAll(problem: ProblemWithCandidates): Promise<void> {
  const best = bruteForce(problem);
  if (best === null) return;
  const told = await prices(problem, await solve(problem));
  if (told.status !== 'priced') throw new Error(told.status);
  for (const { a, b, loss } of told.pairs) {
    const forced = bruteForce(withLock(problem, [a, b]));
    const expected = forced === null ? null : stageLoss(problem, best.values, forced.values);
    expect({ a, b, loss }).toEqual({ a, b, loss: expected });
  }
}

/** The prices of one person against a solve with each of their pairs. */
async function agreesWithSolving(problem: ProblemWithCandidates, of: string): Promise<void> {
  const best = await solve(problem);
  const told = await prices(problem, best, { of });
  if (best.status === 'infeasible') return;
  if (told.status !== 'priced' || best.objective === null) throw new Error(told.status);
  expect(told.pairs.length).toBeGreaterThan(0);
  for (const { a, b, loss } of told.pairs) {
    const forced = await solve(withLock(problem, [a, b]));
    const expected =
      forced.objective === null ? null : stageLoss(problem, best.objective, forced.objective);
    expect({ a, b, loss }).toEqual({ a, b, loss: expected });
  }
}

describe('the prices of a pool', () => {
  it('are exact beside locks, forbidden pairs, people without a place and an odd one', async () => {
    const property = fc.asyncProperty(fc.nat().map(ruledPool), agreesWithTryingAll);
    await fc.assert(property, { seed: 17, numRuns: RUNS });
  });

  it('are exact under quotas that some of the best rosters keep and others do not', async () => {
    const problems = fc.nat().map((seed): ProblemWithCandidates => {
      const next = numbersFrom(seed);
      const pool = ruledPool(seed);
      const candidates = pool.candidates.map((own) => ({
        ...own,
        tags: ['near', 'cross-agency'].filter(() => next(2) === 0),
      }));
      const quotas = [
        { name: 'near', tag: 'near', min: next(3), max: 2 + next(2) },
        { name: 'cross', tag: 'cross-agency', minShare: next(3) / 4 },
      ];
      return { ...pool, candidates, quotas: quotas.slice(next(2)) };
    });
    const property = fc.asyncProperty(problems, agreesWithTryingAll);
    await fc.assert(property, { seed: 17, numRuns: RUNS });
  });

  it('are what a solve with the pair says where many blossoms nest', async () => {
    const property = fc.asyncProperty(fc.nat(), async (seed) => {
      await agreesWithSolving(largerPool(seed), 'p03');
    });
    await fc.assert(property, { seed: 17, numRuns: RUNS / 20 });
  });
});

describe.each(Object.entries(kinds))('the prices of %s', (_, kind: Kind) => {
  it('are exact beside locks and forbidden visits', async () => {
    const problems = fc.nat().map(
      (seed): ProblemWithCandidates => ({
        version: 1,
        method: 'shadowing',
        ...randomProblem(kind, seed),
      }),
    );
    const property = fc.asyncProperty(problems, agreesWithTryingAll);
    await fc.assert(property, { seed: 17, numRuns: RUNS / 2 });
  });
});

describe('the prices of many visits', () => {
  it.each([
    { who: 'a host', of: 'h02', places: 1, minShare: null },
    { who: 'a visitor', of: 'v05', places: 1, minShare: null },
    { who: 'a host whose visitors have two places', of: 'h02', places: 2, minShare: null },
    { who: 'a visitor with two places', of: 'v05', places: 2, minShare: null },
    { who: 'a host under a quota', of: 'h02', places: 1, minShare: 0.6 },
    { who: 'a visitor with two places under a quota', of: 'v05', places: 2, minShare: 0.5 },
  ])('are what a solve with the visit says, for $who', async ({ of, places, minShare }) => {
    const property = fc.asyncProperty(fc.nat(), async (seed) => {
      await agreesWithSolving(severalVisits(seed, places, minShare), of);
    });
    await fc.assert(property, { seed: 17, numRuns: RUNS / 100 });
  });
});

describe.each(['mentoring', 'workpair'] as const)('the prices of %s under quotas', (method) => {
  it('are what a solve with the pair says', async () => {
    const property = fc.asyncProperty(fc.nat(), async (seed) => {
      await agreesWithSolving(manyUnderQuotas(seed, method), 'm03');
    });
    await fc.assert(property, { seed: 17, numRuns: RUNS / 50 });
  });
});
