import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProblemWithCandidates } from '../problem/problem.ts';
import { solve } from '../solve.ts';
import { repair } from './repair.ts';
import { compareValues } from './stage-loss.ts';
import { everyRoster, type KeptRoster, lacking } from './testing/every-roster.ts';
import { plainProblem, quotaProblem } from './testing/random-problems.ts';
import { smallProblem } from './testing/small-problem.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 200);

const problem = smallProblem(3, 3, [
  { a: 'm1', b: 'a1', score: 900 },
  { a: 'm1', b: 'a2', score: 300 },
  { a: 'm2', b: 'a2', score: 800 },
  { a: 'm2', b: 'a3', score: 750 },
  { a: 'm3', b: 'a3', score: 700 },
  { a: 'm3', b: 'a2', score: 200 },
]);

describe('a repair', () => {
  it('changes nothing when nobody leaves', async () => {
    const answer = await solve(problem);
    expect(await repair(problem, answer.pairs, {})).toMatchObject({
      status: 'repaired',
      lost: [],
      steps: [{ changed: 0, pairs: answer.pairs, gone: [], come: [], gain: null }],
      reachesBest: true,
    });
  });

  it('keeps the other pairs first, then says what a change would gain', async () => {
    const answer = await solve(problem);
    const told = await repair(problem, answer.pairs, { leave: ['a1'] });
    expect(told).toMatchObject({
      lost: [{ a: 'm1', b: 'a1' }],
      steps: [{ changed: 0, objective: { matched: 2, total: 1500 }, come: [] }],
      reachesBest: true,
    });
  });

  it('prices each further change', async () => {
    const answer = await solve(problem);
    const told = await repair(problem, answer.pairs, { leave: ['m3'] });
    expect(told).toMatchObject({
      lost: [{ a: 'm3', b: 'a3' }],
      steps: [{ changed: 0, objective: { matched: 2, fairness: 800, total: 1700 } }],
    });
    const back = await repair(
      problem,
      [
        { a: 'm1', b: 'a2' },
        { a: 'm2', b: 'a3' },
      ],
      {},
    );
    expect(back).toMatchObject({
      steps: [
        { changed: 0, objective: { matched: 2 } },
        { changed: 1, objective: { matched: 3 }, gain: { matched: 1, fairness: -100, total: 800 } },
        { changed: 2, objective: { matched: 3 }, gain: { matched: 0, fairness: 500, total: 550 } },
      ],
      reachesBest: true,
    });
  });

  it('brings in newcomers and holds what is to be kept', async () => {
    const answer = await solve(problem);
    const told = await repair(problem, answer.pairs, {
      leave: ['m1'],
      join: {
        people: [{ id: 'm4', side: 'left' }],
        candidates: [{ a: 'm4', b: 'a1', score: 640 }],
      },
      keep: [['m2', 'a2']],
    });
    expect(told).toMatchObject({
      steps: [{ changed: 0, come: [{ a: 'm4', b: 'a1', score: 640 }] }],
    });
  });

  it('knows strangers', async () => {
    expect(await repair(problem, [], { leave: ['m7'] })).toEqual({
      status: 'unknown-person',
      id: 'm7',
    });
  });

  it.each([
    ['without quotas', plainProblem],
    ['under a quota', quotaProblem],
  ] as const)('is best for each number of changes %s', async (_, problemOf) => {
    await fc.assert(
      fc.asyncProperty(fc.nat().map(problemOf), async (random) => {
        const answer = await solve(random);
        const leaver = random.people[0]?.id;
        if (answer.status !== 'optimal' || leaver === undefined) return;
        const told = await repair(random, answer.pairs, { leave: [leaver] });
        if (told.status === 'impossible') {
          expect(everyRoster(without(random, leaver))).toEqual([]);
          return;
        }
        if (told.status !== 'repaired' || 'matrix' in told.problem) throw new Error(told.status);
        const all = everyRoster(told.problem);
        const stayed = answer.pairs.filter(({ a, b }) => a !== leaver && b !== leaver);
        const fewest = Math.min(...all.map(({ pairs }) => lacking(stayed, pairs)));
        for (const step of told.steps) {
          expect(lacking(stayed, step.pairs)).toBe(fewest + step.changed);
          const within = all.filter(({ pairs }) => lacking(stayed, pairs) <= fewest + step.changed);
          expect(bestOf(random, within)?.values).toEqual(step.objective);
        }
        const last = told.steps[told.steps.length - 1];
        const best = bestOf(random, all);
        if (last === undefined || best === null) throw new Error('no step');
        expect(compareValues(random, last.objective, best.values)).toBe(0);
        expect(told.reachesBest).toBe(true);
      }),
      { seed: 11, numRuns: RUNS },
    );
  });
});

function without(problem: ProblemWithCandidates, id: string): ProblemWithCandidates {
  return {
    ...problem,
    people: problem.people.filter((person) => person.id !== id),
    candidates: problem.candidates.filter(({ a, b }) => a !== id && b !== id),
    locked: (problem.locked ?? []).filter(([a, b]) => a !== id && b !== id),
  };
}

function bestOf(problem: ProblemWithCandidates, rosters: readonly KeptRoster[]): KeptRoster | null {
  return rosters.reduce<KeptRoster | null>(
    (found, roster) =>
      found === null || compareValues(problem, roster.values, found.values) > 0 ? roster : found,
    null,
  );
}
