import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, IdPair, ProblemWithCandidates, Stage } from '../problem/problem.ts';
import { solve } from '../solve.ts';
import { ties } from './ties.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 200);

const objectives: readonly (readonly Stage[])[] = [
  ['matched', 'fairness', 'total'],
  ['matched', 'total'],
  ['total'],
  ['matched'],
];

/** Few levels of scores, so that most problems have several best rosters. */
const problems: fc.Arbitrary<ProblemWithCandidates> = fc
  .record({
    places: fc.array(fc.constantFrom(1, 1, 1, 2), { minLength: 6, maxLength: 6 }),
    levels: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 9, maxLength: 9 }),
    objective: fc.constantFrom(...objectives),
  })
  .map(({ places, levels, objective }) => ({
    version: 1,
    method: 'mentoring',
    people: places.map((capacity, k) =>
      k < 3
        ? { id: `m${k}`, side: 'left' as const, capacity }
        : { id: `a${k}`, side: 'right' as const, capacity },
    ),
    candidates: levels.flatMap((level, k): Candidate[] =>
      level < 0 ? [] : [{ a: `m${Math.floor(k / 3)}`, b: `a${3 + (k % 3)}`, score: 100 * level }],
    ),
    objective,
  }));

async function stagesOf(problem: ProblemWithCandidates): Promise<string> {
  const { objective, status } = await solve(problem);
  return `${status} ${problem.objective?.map((stage) => objective?.[stage]).join(' ')}`;
}

describe('ties', () => {
  it('are exactly the pairs that can be forced and can be forbidden at no loss', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const best = await stagesOf(problem);
        const always: IdPair[] = [];
        const sometimes: IdPair[] = [];
        for (const { a, b } of problem.candidates) {
          const pair: IdPair = [a, b];
          const can = (await stagesOf({ ...problem, locked: [pair] })) === best;
          const must = (await stagesOf({ ...problem, forbidden: [pair] })) !== best;
          if (can) (must ? always : sometimes).push(pair);
        }
        expect(ties(problem)).toEqual({ always, sometimes });
      }),
      { seed: 11, numRuns: RUNS },
    );
  });

  it('has no answer where there is no roster', () => {
    const problem: ProblemWithCandidates = {
      version: 1,
      method: 'mentoring',
      people: [
        { id: 'm1', side: 'left' },
        { id: 'a1', side: 'right' },
      ],
      candidates: [],
      locked: [['m1', 'a1']],
    };
    expect(ties(problem)).toBeNull();
  });
});
