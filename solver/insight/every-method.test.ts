import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteForce } from '../cases/brute-force.ts';
import { solve } from '../solve.ts';
import { alternatives } from './alternatives.ts';
import { bestRosters } from './best-rosters.ts';
import { amongVisits, withLock, withPairLimit, withQuota, withScores } from './changed-problem.ts';
import { conflict } from './conflict.ts';
import { prices } from './prices.ts';
import { repair } from './repair.ts';
import { compareValues, stageLoss } from './stage-loss.ts';
import { poolProblem, visitsProblem } from './testing/random-problems.ts';
import { tradeoff } from './tradeoff.ts';
import { explainUnmatchedPerson } from './unmatched-person.ts';
import { whyNotPair } from './why-not-pair.ts';
import { whyPair } from './why-pair.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 100);

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
      { seed: 11, numRuns: RUNS },
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
      { seed: 11, numRuns: RUNS },
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
      { seed: 11, numRuns: RUNS },
    );
  });

  it('have the best of all other rosters first among the alternatives', async () => {
    await fc.assert(
      fc.asyncProperty(problems, fc.integer({ min: 1, max: 2 }), async (problem, differ) => {
        const answer = await solve(problem);
        if (answer.status !== 'optimal') return;
        const wanted = { count: 1, differ, lossPercent: 100 };
        const told = await alternatives(problem, answer, wanted);
        if (told.status !== 'told') throw new Error(told.status);
        const most = answer.pairs.length - differ;
        const isHeld = amongVisits(problem, answer.pairs);
        const others = withPairLimit({ ...problem, objective: ['matched', 'total'] }, isHeld, {
          max: most,
        });
        const best = most < 0 ? null : bruteForce(others);
        const [first] = told.rosters;
        if (best === null || best.values.matched < (answer.objective?.matched ?? 0)) {
          expect(first).toBeUndefined();
          return;
        }
        expect(first?.objective).toMatchObject({
          matched: best.values.matched,
          total: best.values.total,
        });
        expect(first?.gone.length).toBeGreaterThanOrEqual(differ);
      }),
      { seed: 11, numRuns: RUNS },
    );
  });

  it('have a curve of which each point is the best with so much of it', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const told = await tradeoff(problem, { against: 'near', points: 10 });
        if (told.status !== 'told') {
          expect(told.status).toBe('infeasible');
          return;
        }
        const bestWith = (min: number) =>
          bruteForce(withQuota(problem, { name: '~at least', tag: 'near', min }))?.values;
        for (const { objective, value } of told.curve) {
          const best = bestWith(value);
          if (best === undefined) throw new Error('a point is a roster');
          expect(compareValues(problem, objective, best)).toBe(0);
        }
        expect(bestWith((told.curve.at(-1)?.value ?? 0) + 1)).toBeUndefined();
      }),
      { seed: 11, numRuns: RUNS },
    );
  });

  it('are repaired with as few changes as the rules allow', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const { pairs: confirmed, status } = await solve({ ...problem, quotas: [] });
        if (status !== 'optimal') return;
        const told = await repair(problem, confirmed, {});
        const counting = withScores(problem, (own) =>
          amongVisits(problem, confirmed)(own) ? 1 : 0,
        );
        const most = bruteForce({ ...counting, objective: ['total'] })?.values.total;
        if (told.status !== 'repaired') {
          expect([told.status, most]).toEqual(['impossible', undefined]);
          return;
        }
        const [first] = told.steps;
        expect(confirmed.length - (first?.gone.length ?? 0)).toBe(most);
        expect(told.reachesBest).toBe(true);
      }),
      { seed: 11, numRuns: RUNS },
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
      { seed: 11, numRuns: RUNS },
    );
  });
});
