import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from '../solve.ts';
import { compareValues } from './stage-loss.ts';
import { everyRoster } from './testing/every-roster.ts';
import { plainProblem, quotaProblem } from './testing/random-problems.ts';
import { smallProblem } from './testing/small-problem.ts';
import { tradeoff } from './tradeoff.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 200);

const tags = ['cross-agency'];
const problem = smallProblem(3, 3, [
  { a: 'm1', b: 'a1', score: 900 },
  { a: 'm2', b: 'a2', score: 900 },
  { a: 'm3', b: 'a3', score: 900 },
  { a: 'm1', b: 'a2', score: 850, tags },
  { a: 'm2', b: 'a1', score: 700, tags },
  { a: 'm3', b: 'a1', score: 200, tags },
]);

describe('a tradeoff', () => {
  it('shows what pairs across agencies cost', async () => {
    const told = await tradeoff(problem, { against: 'cross-agency', points: 5 });
    expect(told).toMatchObject({
      status: 'told',
      curve: [
        { value: 0, objective: { matched: 3, total: 2700 } },
        { value: 2, objective: { matched: 3, total: 2450 } },
      ],
    });
  });

  it('has one point where nothing has to be given up', async () => {
    const told = await tradeoff(problem, { against: 'near', points: 5 });
    expect(told).toMatchObject({ status: 'told', curve: [{ value: 0 }] });
  });

  it.each([
    ['without quotas', plainProblem],
    ['under a quota', quotaProblem],
  ] as const)('is the whole curve of a tag %s', async (_, problemOf) => {
    await fc.assert(
      fc.asyncProperty(fc.nat().map(problemOf), async (random) => {
        const told = await tradeoff(random, { against: 'near', points: 10 });
        const all = everyRoster(random).map(({ pairs, values }) => ({
          values,
          value: pairs.filter(({ a, b }) =>
            random.candidates.some(
              (own) => own.a === a && own.b === b && own.tags?.includes('near') === true,
            ),
          ).length,
        }));
        if (told.status !== 'told') {
          expect(all).toEqual([]);
          return;
        }
        const expected = [...new Set(all.map(({ value }) => value))]
          .sort((one, other) => one - other)
          .flatMap((value) => {
            const best = all
              .filter((roster) => roster.value === value)
              .reduce((found, roster) =>
                compareValues(random, roster.values, found.values) > 0 ? roster : found,
              );
            const isBeaten = all.some(
              (roster) =>
                roster.value > value && compareValues(random, roster.values, best.values) >= 0,
            );
            return isBeaten ? [] : [best];
          });
        expect(told.curve.map(({ value }) => value)).toEqual(expected.map(({ value }) => value));
        told.curve.forEach((point, index) => {
          const best = expected[index]?.values ?? point.objective;
          expect(compareValues(random, point.objective, best)).toBe(0);
        });
      }),
      { seed: 11, numRuns: RUNS },
    );
  });

  it('raises the lowest score along the curve of fairness and loses total', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat().map(plainProblem), async (random) => {
        const told = await tradeoff(random, { against: 'fairness', points: 10 });
        if (told.status !== 'told') throw new Error(told.status);
        const fair = await solve({ ...random, objective: ['matched', 'fairness', 'total'] });
        const rich = await solve({ ...random, objective: ['matched', 'total'] });
        expect(told.curve[0]?.objective.total).toBe(rich.objective?.total);
        expect(told.curve[told.curve.length - 1]?.value).toBe(fair.objective?.fairness ?? 0);
        told.curve.forEach((point, index) => {
          const next = told.curve[index + 1];
          expect(point.objective.matched).toBe(rich.objective?.matched);
          if (next === undefined) return;
          expect(next.value).toBeGreaterThan(point.value);
          expect(next.objective.total).toBeLessThan(point.objective.total);
        });
      }),
      { seed: 11, numRuns: RUNS },
    );
  });
});
