import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProblemWithCandidates } from '../problem/problem.ts';
import { solve } from '../solve.ts';
import { compareValues, stageLoss } from './stage-loss.ts';
import { everyRoster } from './testing/every-roster.ts';
import { plainProblem, quotaProblem } from './testing/random-problems.ts';
import { smallProblem } from './testing/small-problem.ts';
import { explainUnmatchedPerson } from './unmatched-person.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 200);

const problem: ProblemWithCandidates = {
  ...smallProblem(1, 3, [
    { a: 'm1', b: 'a1', score: 900, tags: ['near'] },
    { a: 'm1', b: 'a2', score: 700 },
  ]),
};

describe('a person without a pair', () => {
  it('would have one with a place more, or if another pair yields', async () => {
    expect(await explainUnmatchedPerson(problem, await solve(problem), 'a2')).toEqual({
      status: 'explained',
      stand: 'right',
      reasons: [
        { code: 'too-few-places', people: 3, places: 1 },
        { code: 'outcompeted', by: ['a1'], candidates: 1 },
      ],
      changes: [
        {
          kind: 'one-more-place',
          person: 'm1',
          stand: 'left',
          partners: ['m1'],
          loss: { matched: -1, fairness: 200, total: -700 },
          gone: [],
        },
        {
          kind: 'yield',
          partners: ['m1'],
          loss: { matched: 0, fairness: 200, total: 200 },
          gone: [{ a: 'm1', b: 'a1', score: 900 }],
        },
      ],
      tried: { partners: 1, of: 1 },
    });
  });

  it('has no change to hope for without candidates', async () => {
    expect(await explainUnmatchedPerson(problem, await solve(problem), 'a3')).toMatchObject({
      reasons: [{ code: 'no-candidates' }],
      changes: [],
    });
  });

  it('may be held by a quota or a forbidden pair', async () => {
    const held: ProblemWithCandidates = {
      ...problem,
      forbidden: [['m1', 'a1']],
      quotas: [{ name: 'only near', tag: 'near', minShare: 1 }],
    };
    const answer = await solve(held);
    expect(await explainUnmatchedPerson(held, answer, 'a1')).toMatchObject({
      changes: [{ kind: 'lift-forbidden', pair: ['m1', 'a1'], partners: ['m1'] }],
    });
    expect(await explainUnmatchedPerson(held, answer, 'a2')).toMatchObject({
      reasons: [{ code: 'held-by-quota', quota: 'only near' }],
      changes: [{ kind: 'lift-quota', quota: 'only near', partners: ['m1'] }],
    });
  });

  it('is not one who has a pair, or whom nobody knows', async () => {
    const answer = await solve(problem);
    expect(await explainUnmatchedPerson(problem, answer, 'a1')).toEqual({
      status: 'matched',
      partners: ['m1'],
    });
    expect(await explainUnmatchedPerson(problem, answer, 'a9')).toEqual({
      status: 'unknown-person',
      id: 'a9',
    });
  });

  it.each([
    ['without quotas', plainProblem],
    ['under a quota', quotaProblem],
  ] as const)('costs exactly what the others must yield %s', async (_, problemOf) => {
    await fc.assert(
      fc.asyncProperty(fc.nat().map(problemOf), async (random) => {
        const answer = await solve(random);
        const waiting = answer.unmatched[0];
        if (waiting === undefined || answer.objective === null) return;
        const told = await explainUnmatchedPerson(random, answer, waiting.id);
        if (told.status !== 'explained') throw new Error(told.status);
        const withPair = everyRoster(random).filter(({ pairs }) =>
          pairs.some(({ a, b }) => a === waiting.id || b === waiting.id),
        );
        const found = told.changes.find(({ kind }) => kind === 'yield');
        const [first] = withPair;
        if (first === undefined) {
          expect(found).toBeUndefined();
          return;
        }
        const best = withPair.reduce(
          (most, roster) => (compareValues(random, roster.values, most.values) > 0 ? roster : most),
          first,
        );
        expect(found?.loss).toEqual(stageLoss(random, answer.objective, best.values));
      }),
      { seed: 11, numRuns: RUNS },
    );
  });
});
