import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProblemWithCandidates } from '../problem/problem.ts';
import { solve } from '../solve.ts';
import { bestRosters } from './best-rosters.ts';
import { compareValues } from './stage-loss.ts';
import { everyRoster, type KeptRoster } from './testing/every-roster.ts';
import { plainProblem, quotaProblem, ruledProblem } from './testing/random-problems.ts';
import { smallProblem } from './testing/small-problem.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 200);

function bestOf(problem: ProblemWithCandidates): readonly KeptRoster[] {
  const all = everyRoster(problem);
  const best = all.reduce<KeptRoster | null>(
    (found, roster) =>
      found === null || compareValues(problem, roster.values, found.values) > 0 ? roster : found,
    null,
  );
  if (best === null) return [];
  return all.filter(({ values }) => compareValues(problem, values, best.values) === 0);
}

async function agreesWithTryingAll(problem: ProblemWithCandidates): Promise<void> {
  const best = bestOf(problem);
  if (best.length === 0) return;
  const held = (a: string, b: string): number =>
    best.filter(({ pairs }) => pairs.some((pair) => pair.a === a && pair.b === b)).length;
  const pairs = problem.candidates.map(({ a, b }) => [a, b] as const).sort();
  expect(await bestRosters(problem, await solve(problem))).toEqual({
    status: 'told',
    always: pairs.filter(([a, b]) => held(a, b) === best.length),
    sometimes: pairs.filter(([a, b]) => held(a, b) > 0 && held(a, b) < best.length),
    count: best.length,
    isAll: true,
  });
}

describe('the best rosters', () => {
  it('are counted and compared exactly', async () => {
    const property = fc.asyncProperty(fc.nat().map(plainProblem), agreesWithTryingAll);
    await fc.assert(property, { seed: 11, numRuns: RUNS });
  });

  it('are so beside locked and forbidden pairs', async () => {
    const property = fc.asyncProperty(fc.nat().map(ruledProblem), agreesWithTryingAll);
    await fc.assert(property, { seed: 11, numRuns: RUNS });
  });

  it('are so under a quota', async () => {
    const property = fc.asyncProperty(fc.nat().map(quotaProblem), agreesWithTryingAll);
    await fc.assert(property, { seed: 11, numRuns: RUNS });
  });

  it('are not counted beyond the limit', async () => {
    const equal = ['m1', 'm2', 'm3', 'm4'].flatMap((a) =>
      ['a1', 'a2', 'a3', 'a4'].map((b) => ({ a, b, score: 500 })),
    );
    const problem = smallProblem(4, 4, equal);
    const answer = await solve(problem);
    expect(await bestRosters(problem, answer)).toMatchObject({ count: 24, isAll: true });
    expect(await bestRosters(problem, answer, { limit: 24 })).toMatchObject({
      count: 24,
      isAll: true,
    });
    expect(await bestRosters(problem, answer, { limit: 10 })).toMatchObject({
      count: 10,
      isAll: false,
      sometimes: expect.objectContaining({ length: 16 }),
    });
  });
});
