import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteForce } from '../cases/brute-force.ts';
import type { ProblemWithCandidates } from '../problem/problem.ts';
import { solve } from '../solve.ts';
import { withLock } from './changed-problem.ts';
import { type PricedPair, prices } from './prices.ts';
import { stageLoss } from './stage-loss.ts';
import {
  fullProblem,
  plainProblem,
  quotaProblem,
  ruledPool,
  ruledProblem,
  visitsProblem,
} from './testing/random-problems.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 200);

async function pricedPairs(problem: ProblemWithCandidates): Promise<readonly PricedPair[]> {
  const told = await prices(problem, await solve(problem));
  if (told.status !== 'priced') throw new Error(told.status);
  return told.pairs;
}

async function agreesWithTryingAll(problem: ProblemWithCandidates): Promise<void> {
  const best = bruteForce(problem);
  if (best === null) return;
  for (const { a, b, loss } of await pricedPairs(problem)) {
    const forced = bruteForce(withLock(problem, [a, b]));
    const expected = forced === null ? null : stageLoss(problem, best.values, forced.values);
    expect({ a, b, loss }).toEqual({ a, b, loss: expected });
  }
}

describe('prices', () => {
  it('without a lock are told against the roster with it, and may be gains', async () => {
    const property = fc.asyncProperty(fc.nat().map(ruledProblem), async (problem) => {
      const [lock] = problem.locked ?? [];
      const best = bruteForce(problem);
      if (lock === undefined || best === null) return;
      const [a, b] = lock;
      const told = await prices(problem, await solve(problem), { of: b, lifted: [[a, b]] });
      if (told.status !== 'priced') throw new Error(told.status);
      const locked = (problem.locked ?? []).filter((own) => own[0] !== a || own[1] !== b);
      for (const pair of told.pairs) {
        const forced = bruteForce(withLock({ ...problem, locked }, [pair.a, pair.b]));
        const expected = forced === null ? null : stageLoss(problem, best.values, forced.values);
        expect({ ...pair, loss: pair.loss }).toEqual({ ...pair, loss: expected });
      }
    });
    await fc.assert(property, { seed: 12, numRuns: RUNS });
  });

  it('are what the best roster with the pair loses, in every stage', async () => {
    const property = fc.asyncProperty(fc.nat().map(plainProblem), agreesWithTryingAll);
    await fc.assert(property, { seed: 11, numRuns: RUNS });
  });

  it('are exact beside locked and forbidden pairs', async () => {
    const property = fc.asyncProperty(fc.nat().map(ruledProblem), agreesWithTryingAll);
    await fc.assert(property, { seed: 11, numRuns: RUNS });
  });

  it('are exact under a quota', async () => {
    const property = fc.asyncProperty(fc.nat().map(quotaProblem), agreesWithTryingAll);
    await fc.assert(property, { seed: 11, numRuns: RUNS });
  });

  it('of one person are those of that person among all', async () => {
    const kinds = fc.constantFrom(
      plainProblem,
      ruledProblem,
      quotaProblem,
      ruledPool,
      visitsProblem,
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(), kinds, async (seed, problemOf) => {
        const problem = problemOf(seed);
        const answer = await solve(problem);
        const all = await prices(problem, answer);
        if (all.status !== 'priced') return;
        for (const { id } of [problem.people[0], problem.people.at(-1)].flatMap(
          (own) => own ?? [],
        )) {
          const own = await prices(problem, answer, { of: id });
          const ofAll = all.pairs.filter(({ a, b }) => a === id || b === id);
          expect(own).toEqual({ status: 'priced', pairs: ofAll });
        }
      }),
      { seed: 11, numRuns: RUNS },
    );
  });

  it('are nothing for the pairs of the roster', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat().map(plainProblem), async (problem) => {
        for (const { chosen, loss } of await pricedPairs(problem)) {
          if (chosen) expect(Object.values(loss ?? {}).every((own) => !own)).toBe(true);
        }
      }),
      { seed: 11, numRuns: RUNS },
    );
  });

  it('are what solving again says on a larger problem', async () => {
    const problem = fullProblem(30, 5);
    const best = await solve(problem);
    const told = await prices(problem, best);
    if (told.status !== 'priced' || best.objective === null) throw new Error(told.status);
    expect(told.pairs).toHaveLength(900);
    for (const { a, b, loss } of told.pairs.filter((_, k) => k % 37 === 0)) {
      const forced = await solve(withLock(problem, [a, b]));
      if (forced.objective === null) throw new Error(forced.status);
      expect(loss).toEqual(stageLoss(problem, best.objective, forced.objective));
    }
  });

  it('stop when cancelled', async () => {
    const problem = fullProblem(5, 1);
    const told = await prices(problem, await solve(problem), { signal: { aborted: true } });
    expect(told).toEqual({ status: 'cancelled' });
  });
});
