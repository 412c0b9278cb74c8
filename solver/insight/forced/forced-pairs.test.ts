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
import { largerPool, ruledPool, severalVisits } from '../testing/random-problems.ts';

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
  it.each(['h02', 'v05'])('are what a solve with the visit says, for %s', async (of) => {
    const property = fc.asyncProperty(fc.nat(), async (seed) => {
      await agreesWithSolving(severalVisits(seed), of);
    });
    await fc.assert(property, { seed: 17, numRuns: RUNS / 40 });
  });
});
