import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds, randomProblem } from './engines/shadowing/testing/random-problems.ts';
import { prices } from './insight/prices.ts';
import { compareValues } from './insight/stage-loss.ts';
import { poolProblem, quotaProblem, visitsProblem } from './insight/testing/random-problems.ts';
import type { Answer } from './problem/answer.ts';
import type { ProblemWithCandidates } from './problem/problem.ts';
import { solve } from './solve.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 100);

const methods: readonly (readonly [string, (seed: number) => ProblemWithCandidates])[] = [
  ['mentors and mentees', quotaProblem],
  ['work pairs', poolProblem],
  ['visits', visitsProblem],
  [
    'exchanges',
    (seed) => ({
      version: 1,
      method: 'shadowing',
      ...randomProblem(kinds['exchanges in slots'], seed),
    }),
  ],
];

function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  return items
    .map((item, k) => ({ item, rank: Math.imul(seed + k + 1, 2654435761) >>> 0 }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

describe.each(methods)('%s', (_, problemOf) => {
  const cases = fc.tuple(fc.nat().map(problemOf), fc.nat(1000));
  const always = async (
    holds: (problem: ProblemWithCandidates, answer: Answer, dice: number) => Promise<void>,
  ): Promise<void> =>
    fc.assert(
      fc.asyncProperty(cases, async ([problem, dice]) =>
        holds(problem, await solve(problem), dice),
      ),
      { seed: 11, numRuns: RUNS },
    );

  it('with a constant more for every pair has the constant more for each pair of the roster', async () => {
    await always(async (problem, answer) => {
      const raised = (by: number): ProblemWithCandidates => ({
        ...problem,
        objective: ['matched', 'fairness', 'total'],
        candidates: problem.candidates.map((own) => ({
          ...own,
          score: Math.floor(own.score * 0.9) + by,
        })),
      });
      const before = await solve(raised(0));
      const after = await solve(raised(64));
      expect(after.status).toBe(answer.status);
      if (before.objective === null || after.objective === null) return;
      const { matched, fairness, total } = before.objective;
      expect(after.objective).toEqual({
        matched,
        fairness: fairness === null ? null : fairness + 64,
        total: total + 64 * matched,
      });
    });
  });

  it('without a candidate that the roster does not use has a roster just as good', async () => {
    await always(async (problem, answer, dice) => {
      const used = new Set(answer.pairs.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
      const unused = problem.candidates.filter(({ a, b }) => !used.has(`${a} ${b}`));
      const gone = unused[dice % Math.max(1, unused.length)];
      if (answer.status !== 'optimal' || gone === undefined) return;
      const candidates = problem.candidates.filter((own) => own !== gone);
      const again = await solve({ ...problem, candidates });
      expect(again).toMatchObject({ status: 'optimal', objective: answer.objective });
      // Between equally good rosters of pools and visits the choice may depend on every candidate.
      if (problem.method === 'mentoring') expect(again.pairs).toEqual(answer.pairs);
    });
  });

  it('with other names in the same order has the same roster by those names', async () => {
    await always(async (problem, answer) => {
      const renamed = (text: string): string => `x-${text}`;
      const pair = ([a, b]: readonly [string, string]) => [renamed(a), renamed(b)] as const;
      const changed: ProblemWithCandidates = {
        ...problem,
        people: problem.people.map((own) => ({ ...own, id: renamed(own.id) })),
        candidates: problem.candidates.map((own) => ({
          ...own,
          a: renamed(own.a),
          b: renamed(own.b),
        })),
        locked: (problem.locked ?? []).map(
          ([a, b, ...slot]) => [...pair([a, b]), ...slot] as const,
        ),
        forbidden: (problem.forbidden ?? []).map(pair),
      };
      const told = await solve(changed);
      expect(told.objective).toEqual(answer.objective);
      expect(told.pairs.map(({ a, b }) => [a, b])).toEqual(
        answer.pairs.map(({ a, b }) => [renamed(a), renamed(b)]),
      );
    });
  });

  it('in another order of the rows has the same answer', async () => {
    await always(async (problem, answer, dice) => {
      const { timing, ...rest } = await solve({
        ...problem,
        people: shuffled(problem.people, dice),
        candidates: shuffled(problem.candidates, dice),
        locked: shuffled(problem.locked ?? [], dice),
        forbidden: shuffled(problem.forbidden ?? [], dice),
        quotas: shuffled(problem.quotas ?? [], dice),
      });
      const { timing: before, ...first } = answer;
      expect(JSON.stringify(rest)).toBe(JSON.stringify(first));
      expect(timing.engine).toBe(before.engine);
    });
  });

  it('is never worse with a quota relaxed, nor without it', async () => {
    await always(async (problem, answer) => {
      if (answer.objective === null) return;
      for (const quota of problem.quotas ?? []) {
        const others = (problem.quotas ?? []).filter((own) => own !== quota);
        const looser = { ...quota, min: Math.max(0, (quota.min ?? 0) - 1) };
        for (const quotas of [others, [...others, looser]]) {
          const { objective } = await solve({ ...problem, quotas });
          if (objective === null) throw new Error('a roster is still there');
          expect(compareValues(problem, objective, answer.objective)).toBeGreaterThanOrEqual(0);
        }
      }
    });
  });

  it('loses nothing by a pair that is chosen already', async () => {
    await always(async (problem, answer, dice) => {
      const pair = answer.pairs[dice % Math.max(1, answer.pairs.length)];
      if (pair === undefined) return;
      const locked = [...(problem.locked ?? []), [pair.a, pair.b] as const];
      expect((await solve({ ...problem, locked })).objective).toEqual(answer.objective);
      const told = await prices(problem, answer);
      if (told.status !== 'priced') throw new Error(told.status);
      const own = told.pairs.find(({ a, b }) => a === pair.a && b === pair.b);
      expect(Object.values(own?.loss ?? { none: 1 }).every((loss) => !loss)).toBe(true);
    });
  });
});
