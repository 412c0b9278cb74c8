import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from '../solve.ts';
import { alternatives } from './alternatives.ts';
import { everyRoster, lacking } from './testing/every-roster.ts';
import { plainProblem, quotaProblem } from './testing/random-problems.ts';
import { smallProblem } from './testing/small-problem.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 200);

const problem = smallProblem(3, 3, [
  { a: 'm1', b: 'a1', score: 900 },
  { a: 'm2', b: 'a2', score: 900 },
  { a: 'm3', b: 'a3', score: 900 },
  { a: 'm1', b: 'a2', score: 880 },
  { a: 'm2', b: 'a1', score: 880 },
  { a: 'm2', b: 'a3', score: 700 },
  { a: 'm3', b: 'a2', score: 700 },
]);

describe('alternatives', () => {
  it('differ from the best roster and say what they lose', async () => {
    const wanted = { count: 5, differ: 2, lossPercent: 50 };
    const told = await alternatives(problem, await solve(problem), wanted);
    expect(told).toMatchObject({
      status: 'told',
      ended: 'fewer-pairs',
      rosters: [
        { objective: { matched: 3, total: 2660 }, loss: { matched: 0, fairness: 20, total: 40 } },
        { objective: { matched: 3, total: 2300 } },
      ],
    });
  });

  it('end where they would lose too much', async () => {
    const wanted = { count: 5, differ: 2, lossPercent: 2 };
    const told = await alternatives(problem, await solve(problem), wanted);
    expect(told).toMatchObject({ ended: 'loses-too-much', rosters: [{ loss: { total: 40 } }] });
  });

  it.each([
    ['without quotas', plainProblem],
    ['under a quota', quotaProblem],
  ] as const)('are each the best of all that are left %s', async (_, problemOf) => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat().map(problemOf),
        fc.integer({ min: 1, max: 3 }),
        async (random, differ) => {
          const best = await solve(random);
          if (best.status !== 'optimal') return;
          const told = await alternatives(random, best, { count: 3, differ, lossPercent: 40 });
          if (told.status !== 'told') throw new Error(told.status);
          const before = [best.pairs];
          const all = everyRoster(random);
          for (const roster of [...told.rosters, null]) {
            const left = all
              .filter(({ pairs }) => before.every((own) => lacking(own, pairs) >= differ))
              .filter(({ values }) => values.matched >= (best.objective?.matched ?? 0))
              .map(({ values }) => values.matched * 1e6 + values.total);
            const most = Math.max(-1, ...left);
            if (roster === null) {
              const matched = Math.floor(most / 1e6);
              const total = most % 1e6;
              const wouldDo =
                matched === best.objective?.matched && total * 100 >= best.objective.total * 60;
              if (told.rosters.length < 3) expect(wouldDo).toBe(false);
              continue;
            }
            expect(roster.objective.matched * 1e6 + roster.objective.total).toBe(most);
            before.push(roster.pairs);
          }
        },
      ),
      { seed: 11, numRuns: RUNS },
    );
  });
});
