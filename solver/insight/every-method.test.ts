import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteForce } from '../cases/brute-force.ts';
import { solve } from '../solve.ts';
import { alternatives } from './alternatives.ts';
import { bestRosters } from './best-rosters.ts';
import { withLock } from './changed-problem.ts';
import { conflict } from './conflict.ts';
import { prices } from './prices.ts';
import { repair } from './repair.ts';
import { stageLoss } from './stage-loss.ts';
import { poolProblem, visitsProblem } from './testing/random-problems.ts';
import { tradeoff } from './tradeoff.ts';
import { explainUnmatchedPerson } from './unmatched-person.ts';
import { whyNotPair } from './why-not-pair.ts';
import { whyPair } from './why-pair.ts';

describe.each([
  ['work pairs', poolProblem],
  ['job shadowing', visitsProblem],
] as const)('%s', (_, problemOf) => {
  const problems = fc.nat().map(problemOf);

  it('have exact prices, and why-not says the same', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const best = bruteForce(problem);
        const answer = await solve(problem);
        const told = await prices(problem, answer);
        if (best === null) {
          expect(told).toEqual({ status: 'not-proved', solve: 'infeasible' });
          return;
        }
        if (told.status !== 'priced') throw new Error(told.status);
        for (const { a, b, loss, chosen } of told.pairs) {
          const forced = bruteForce(withLock(problem, [a, b]));
          const expected = forced === null ? null : stageLoss(problem, best.values, forced.values);
          expect(loss).toEqual(expected);
          if (chosen) continue;
          const whyNot = await whyNotPair(problem, answer, a, b);
          if (whyNot.status === 'priced') expect(whyNot.loss).toEqual(loss);
          expect(whyPair(problem, answer, b, a).status).toBe(
            problem.method === 'workpair' ? 'explained' : 'unknown-person',
          );
        }
      }),
      { seed: 11, numRuns: 15 },
    );
  });

  it('need no repair when nobody leaves', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const answer = await solve(problem);
        if (answer.status !== 'optimal') return;
        const told = await repair(problem, answer.pairs, {});
        expect(told).toMatchObject({
          status: 'repaired',
          lost: [],
          steps: [{ changed: 0, gone: [], come: [] }],
          reachesBest: true,
        });
      }),
      { seed: 11, numRuns: 15 },
    );
  });

  it('give up only what goes with somebody who leaves, where that is possible', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const answer = await solve(problem);
        const [first] = answer.pairs;
        if (first === undefined || (problem.quotas ?? []).length > 0) return;
        const told = await repair(problem, answer.pairs, { leave: [first.b] });
        if (told.status !== 'repaired') throw new Error(told.status);
        const lost = answer.pairs.filter(({ a, b }) => a === first.b || b === first.b);
        expect(told.lost).toEqual(lost);
        expect(told.steps[0]?.gone).toEqual(lost);
      }),
      { seed: 11, numRuns: 15 },
    );
  });

  it('answer every other question', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const answer = await solve(problem);
        const disagreement = await conflict(problem);
        expect(disagreement.status).toBe(answer.status === 'optimal' ? 'no-conflict' : 'conflict');
        if (answer.status !== 'optimal') return;
        const others = await alternatives(problem, answer, {
          count: 2,
          differ: 1,
          lossPercent: 100,
        });
        if (others.status !== 'told') throw new Error(others.status);
        for (const { come, gone } of others.rosters) expect(gone.length + come.length).toBeTruthy();
        const curve = await tradeoff(problem, { against: 'near', points: 3 });
        expect(curve.status).toBe('told');
        expect((await bestRosters(problem, answer)).status).toBe('told');
        for (const { id } of answer.unmatched) {
          expect((await explainUnmatchedPerson(problem, answer, id)).status).toBe('explained');
        }
      }),
      { seed: 11, numRuns: 8 },
    );
  });
});
