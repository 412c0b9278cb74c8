import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteForce } from './cases/brute-force.ts';
import type { Answer } from './problem/answer.ts';
import type { Candidate, IdPair, ProblemWithCandidates, Quota } from './problem/problem.ts';
import { solve } from './solve.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 1000);
const QUOTA_RUNS = Number(process.env['PARIKSI_DEEP'] ?? 500);

const stages = ['matched', 'fairness', 'total'] as const;

const person = (side: 'left' | 'right', prefix: string) =>
  fc
    .array(fc.constantFrom(1, 1, 1, 2, 3, 0), { minLength: 0, maxLength: 4 })
    .map((places) => places.map((capacity, k) => ({ id: `${prefix}${k}`, side, capacity })));

/** Few different scores make ties, and ties are where canonical answers are hard. */
const problems = (quotas: fc.Arbitrary<Quota[]>): fc.Arbitrary<ProblemWithCandidates> =>
  fc
    .record({
      left: person('left', 'm'),
      right: person('right', 'a'),
      grain: fc.constantFrom(1, 2, 5, 50, 1000),
      scores: fc.array(fc.nat(1000), { minLength: 16, maxLength: 16 }),
      present: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 }),
      tags: fc.array(fc.subarray(['x', 'y']), { minLength: 16, maxLength: 16 }),
      locked: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 2 }),
      locks: fc.boolean(),
      forbidden: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 2 }),
      objective: fc.shuffledSubarray([...stages], { minLength: 0 }),
      quotas,
    })
    .map(({ left, right, grain, scores, present, tags, ...rest }) => {
      const all = left.flatMap(({ id: a }, i) =>
        right.map(({ id: b }, j): Candidate & { wanted: number } => {
          const k = 4 * i + j;
          const score = Math.floor(((scores[k] ?? 0) * grain) / 1001);
          return { a, b, score, tags: tags[k] ?? [], wanted: present[k] ?? 0 };
        }),
      );
      const candidates = all
        .filter(({ wanted }) => wanted < 7)
        .slice(0, 11)
        .map(({ a, b, score, tags: own = [] }) => ({ a, b, score, tags: own }));
      const pairs = (list: readonly (readonly [number, number])[]): IdPair[] =>
        list.flatMap(([i, j]): IdPair[] => {
          const a = left[i]?.id;
          const b = right[j]?.id;
          return a === undefined || b === undefined ? [] : [[a, b]];
        });
      return {
        version: 1,
        method: 'mentoring',
        people: [...left, ...right],
        candidates,
        locked: rest.locks ? pairs(rest.locked) : [],
        forbidden: pairs(rest.forbidden),
        quotas: rest.quotas,
        objective: rest.objective,
      };
    });

const quotaLists: fc.Arbitrary<Quota[]> = fc
  .array(
    fc.record({
      tag: fc.constantFrom('x', 'y', 'z'),
      bound: fc.constantFrom('min' as const, 'max' as const),
      count: fc.nat(3),
      share: fc.constantFrom(0, 0.25, 0.5, 0.6, 0.7, 1),
      asShare: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) =>
    list.map(({ tag, bound, count, share, asShare }, k) => ({
      name: `quota ${k}`,
      tag,
      ...(asShare ? { [`${bound}Share`]: share } : { [bound]: count }),
    })),
  );

async function expectBest(problem: ProblemWithCandidates): Promise<Answer> {
  const answer = await solve(problem);
  const best = bruteForce(problem);
  if (best === null) {
    expect(answer).toMatchObject({ status: 'infeasible', pairs: [] });
    expect(answer.conflict.length).toBeGreaterThan(0);
    return answer;
  }
  expect(answer).toMatchObject({ status: 'optimal', verified: true });
  expect(answer.pairs).toEqual(best.pairs);
  expect(answer.objective).toEqual(best.values);
  expect(answer.bound).toEqual(best.values);
  return answer;
}

describe('against trying every roster', () => {
  it('finds the canonical best roster without quotas, proved, and the second solver agrees', async () => {
    await fc.assert(
      fc.asyncProperty(problems(fc.constant([])), async (problem) => {
        const answer = await expectBest(problem);
        expect(answer.secondOpinion).toEqual({ status: 'agrees', engine: 'small-programme' });
        if (answer.status === 'optimal') expect(answer.proof).toBe('dual certificate');
      }),
      { seed: 11, numRuns: RUNS },
    );
  });

  it('finds the canonical best roster with quotas', async () => {
    await fc.assert(
      fc.asyncProperty(problems(quotaLists), async (problem) => {
        await expectBest(problem);
      }),
      { seed: 11, numRuns: QUOTA_RUNS },
    );
  });
});

describe('whatever the order of the rows', () => {
  it('gives the same bytes for 20 shuffles', async () => {
    const arbitrary = fc
      .constantFrom([], ['q'])
      .chain((quotas) => problems(quotas.length === 0 ? fc.constant([]) : quotaLists));
    await fc.assert(
      fc.asyncProperty(arbitrary, fc.infiniteStream(fc.nat(1_000_000)), async (problem, dice) => {
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => ({ item, rank: dice.next().value }))
            .sort((one, other) => one.rank - other.rank)
            .map(({ item }) => item);
        const { timing, ...first } = await solve(problem);
        for (let round = 0; round < 20; round++) {
          const { timing: later, ...again } = await solve({
            ...problem,
            people: shuffled(problem.people),
            candidates: shuffled(problem.candidates),
            locked: shuffled(problem.locked ?? []),
            forbidden: shuffled(problem.forbidden ?? []),
          });
          expect(JSON.stringify(again)).toBe(JSON.stringify(first));
          expect(later.engine).toBe(timing.engine);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('related problems', () => {
  it('forbidding a pair never helps, and locking a chosen pair costs nothing', async () => {
    await fc.assert(
      fc.asyncProperty(problems(fc.constant([])), async (whole) => {
        const problem = { ...whole, locked: [], objective: ['matched', 'total'] as const };
        const free = await solve(problem);
        const chosen = free.pairs[0];
        if (chosen === undefined || free.objective === null) return;
        const pair = [chosen.a, chosen.b] as const;
        const locked = await solve({ ...problem, locked: [pair] });
        expect(locked.objective).toEqual(free.objective);
        const without = await solve({
          ...problem,
          forbidden: [...(problem.forbidden ?? []), pair],
        });
        const { matched, total } = without.objective ?? { matched: 0, total: 0 };
        const worse =
          matched < free.objective.matched ||
          (matched === free.objective.matched && total <= free.objective.total);
        expect(worse).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('unusual calls', () => {
  const problem = {
    version: 1,
    method: 'mentoring',
    people: [
      { id: 'm1', side: 'left' },
      { id: 'a1', side: 'right' },
    ],
    candidates: [{ a: 'm1', b: 'a1', score: 500 }],
  };

  it('never throws, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        expect((await solve(value)).status).toBe('invalid');
      }),
    );
  });

  it('stops when it is cancelled', async () => {
    const answer = await solve(large(120), { signal: { aborted: true } });
    expect(answer).toMatchObject({ status: 'cancelled', pairs: [], verified: false });
  });

  it('hands over the best roster so far when time runs out', async () => {
    let time = 0;
    const now = (): number => {
      time += 10;
      return time;
    };
    const answer = await solve(large(120), { timeLimitMs: 5, now });
    expect(answer).toMatchObject({ status: 'feasible', proof: null, verified: true });
    expect(answer.bound).toEqual({ matched: 120, fairness: 1000, total: 117_940 });
  });

  it('tells its progress from the check to the explanation', async () => {
    const seen: string[] = [];
    await solve(problem, { onProgress: ({ stage }) => seen.push(stage) });
    expect(seen[0]).toBe('check');
    expect(seen.at(-1)).toBe('explain');
  });

  it('takes its time from the given clock', async () => {
    let time = 100;
    const now = (): number => time++;
    expect((await solve(problem, { now })).timing.totalMs).toBeGreaterThan(0);
  });
});

/** Everybody would like the same few people, so that rows compete and paths are long. */
function large(size: number) {
  const left = Array.from({ length: size }, (_, k) => `m${k}`);
  const right = Array.from({ length: size }, (_, k) => `a${k}`);
  return {
    version: 1,
    method: 'mentoring',
    people: [
      ...left.map((id) => ({ id, side: 'left', capacity: 2 })),
      ...right.map((id) => ({ id, side: 'right' })),
    ],
    matrix: {
      left,
      right,
      scores: left.map((_, i) => right.map((_, j) => (i * j * 7919) % 1001)),
    },
  };
}
