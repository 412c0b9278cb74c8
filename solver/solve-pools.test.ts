import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bruteForce } from './cases/brute-force.ts';
import type { Answer } from './problem/answer.ts';
import type { Candidate, ProblemWithCandidates, Quota, Stage } from './problem/problem.ts';
import { solve } from './solve.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 400);

const someQuotas = fc.constantFrom<Quota[]>(
  [{ name: 'some', tag: 'x', min: 1 }],
  [{ name: 'few', tag: 'x', maxShare: 0.5 }],
  [
    { name: 'half', tag: 'y', minShare: 0.5 },
    { name: 'two', tag: 'x', max: 2 },
  ],
);

const STAGES: readonly Stage[] = ['matched', 'fairness', 'total'];

/** Small pools; few different scores make ties. */
const pools = (quotas: fc.Arbitrary<Quota[]>): fc.Arbitrary<ProblemWithCandidates> =>
  fc
    .record({
      capacity: fc.array(fc.constantFrom(1, 1, 1, 1, 0), { maxLength: 7 }),
      grain: fc.constantFrom(1, 2, 5, 50, 1001),
      cells: fc.array(
        fc.record({
          score: fc.nat(1000),
          present: fc.nat(9),
          tags: fc.subarray(['x', 'y']),
          turned: fc.boolean(),
          rule: fc.nat(20),
        }),
        { minLength: 21, maxLength: 21 },
      ),
      open: fc.integer({ min: 2, max: 9 }),
      objective: fc.shuffledSubarray([...STAGES]),
      oddPerson: fc.constantFrom('waits' as const, 'trio' as const),
      quotas,
    })
    .map(({ capacity, cells, grain, open, ...terms }) => {
      const people = capacity.map((places, k) => ({ id: `p${k}`, capacity: places }));
      const pairs = people.flatMap(({ id: a }, i) =>
        people.slice(i + 1).map(({ id: b }) => [a, b]),
      );
      const all = pairs.flatMap(([a = '', b = ''], k) => {
        const cell = cells[k];
        if (cell === undefined || cell.present >= open) return [];
        const score = Math.floor((cell.score * grain) / 1001);
        const [one, other] = cell.turned ? [b, a] : [a, b];
        const candidate: Candidate = { a: one, b: other, score, tags: cell.tags };
        return [{ candidate, rule: cell.rule }];
      });
      const ruled = (rule: number) =>
        all.filter((own) => own.rule === rule).map(({ candidate: { a, b } }) => [b, a] as const);
      return {
        version: 1,
        method: 'workpair',
        people,
        candidates: all.map(({ candidate }) => candidate),
        locked: ruled(20).slice(0, 1),
        forbidden: ruled(19),
        ...terms,
      };
    });

it.each([
  ['without quotas', fc.constant<Quota[]>([])],
  ['with quotas', someQuotas],
])(
  'work pairs %s are as good as the best of all rosters, proved, and two solvers agree',
  async (_, quotas) => {
    await fc.assert(
      fc.asyncProperty(pools(quotas), async (problem) => {
        const answer = await solve(problem);
        const best = bruteForce(problem);
        expect(answer.secondOpinion.status).toBe('agrees');
        if (best === null) {
          expect(answer.status).toBe('infeasible');
          expect(answer.conflict.length).toBeGreaterThan(0);
          return;
        }
        expect(answer).toMatchObject({ status: 'optimal', verified: true });
        for (const stage of problem.objective ?? STAGES) {
          expect(answer.objective?.[stage]).toBe(best.values[stage]);
          expect(answer.bound?.[stage]).toBe(best.values[stage]);
        }
        if (problem.quotas?.length === 0) expect(answer.proof).toBe('dual certificate');
        expect(answer.trios ?? []).toEqual(bestTrio(problem, answer));
      }),
      { seed: 11, numRuns: RUNS },
    );
  },
);

/** The trio by its definition: of everybody left over with every pair, the highest sum of scores. */
function bestTrio(problem: ProblemWithCandidates, { pairs }: Answer) {
  const withPlace = problem.people.filter(({ capacity }) => capacity !== 0).map(({ id }) => id);
  if (problem.oddPerson === 'waits' || withPlace.length % 2 === 0) return [];
  const closed = [...(problem.forbidden ?? [])].map((pair) => pair.toSorted().join(' '));
  const scores = new Map(
    problem.candidates
      .map(({ a, b, score }) => [[a, b].toSorted().join(' '), score] as const)
      .filter(([key]) => !closed.includes(key)),
  );
  const scoreOf = (a: string, b: string) => scores.get([a, b].toSorted().join(' ')) ?? null;
  const free = withPlace.filter((id) => pairs.every(({ a, b }) => a !== id && b !== id));
  const possible = free.flatMap((third) =>
    pairs.flatMap(({ a, b }) => {
      const one = scoreOf(third, a);
      const other = scoreOf(third, b);
      return one === null || other === null ? [] : [{ pair: [a, b], third, sum: one + other }];
    }),
  );
  const highest = Math.max(...possible.map(({ sum }) => sum));
  return possible
    .filter(({ sum }) => sum === highest)
    .slice(0, 1)
    .map(({ pair, third, sum }) => ({ pair, third, score: Math.floor(sum / 2) }));
}
