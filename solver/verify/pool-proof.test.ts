import { describe, expect, it } from 'vitest';
import { blossomEngine, type PoolBound } from '../engines/blossom/index.ts';
import { namePairs } from '../engines/name-pairs.ts';
import { buildPool } from '../problem/build-pool.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { checkRoster, isProof } from './index.ts';
import { isProvedBestPool } from './pool-proof.ts';

const calm = { stop: () => null, report: () => undefined };

/** Two triangles that like themselves and one edge between them: odd sets are needed. */
const problem: PairingProblem = {
  version: 1,
  method: 'workpair',
  people: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) => ({ id })),
  candidates: [
    { a: 'p2', b: 'p1', score: 900 },
    { a: 'p2', b: 'p3', score: 900 },
    { a: 'p1', b: 'p3', score: 900 },
    { a: 'p3', b: 'p4', score: 100 },
    { a: 'p4', b: 'p5', score: 900 },
    { a: 'p5', b: 'p6', score: 900 },
    { a: 'p4', b: 'p6', score: 900 },
  ],
  forbidden: [['p6', 'p5']],
};

async function solved(asked: PairingProblem) {
  const model = buildPool(asked);
  const outcome = await blossomEngine.solve(model, calm, true);
  if (outcome.status !== 'optimal') throw new Error(outcome.status);
  return { pairs: namePairs(asked, model, outcome.pairs), bounds: outcome.certificate.bounds };
}

describe('the proof of work pairs', () => {
  it('holds, in both forms of the problem', async () => {
    const open = { ...problem, forbidden: [] };
    for (const asked of [problem, open]) {
      const { pairs, bounds } = await solved(asked);
      expect(checkRoster(asked, pairs)).toEqual([]);
      expect(isProvedBestPool(asked, pairs, bounds)).toBe(true);
    }
  });

  it('does not hold for a roster with a pair less, nor with a part of it taken away', async () => {
    const { pairs, bounds } = await solved(problem);
    expect(isProvedBestPool(problem, pairs.slice(1), bounds)).toBe(false);
    for (const { proves } of bounds) {
      const fewer = bounds.filter((bound) => bound.proves !== proves);
      expect(isProvedBestPool(problem, pairs, fewer)).toBe(false);
    }
  });

  it('proves nothing for a problem of another kind or with a quota', async () => {
    const { pairs, bounds } = await solved(problem);
    const claimed = { kind: 'odd-sets' as const, bounds };
    const quotas = [{ name: 'few', tag: 'near', max: 1 }];
    expect(isProof(problem, pairs, claimed)).toBe(true);
    expect(isProof({ ...problem, quotas }, pairs, claimed)).toBe(false);
    expect(isProof({ ...problem, method: 'mentoring' }, pairs, claimed)).toBe(false);
    expect(isProof(problem, pairs, { kind: 'none' })).toBe(false);
  });

  const raised = (by: number) => (bound: PoolBound) => ({
    ...bound,
    people: bound.people.map((price) => price + by),
  });
  const spoiled: Record<string, (bound: PoolBound) => PoolBound> = {
    'lower prices': raised(-2),
    'higher prices': raised(2),
    'fractional prices': raised(0.5),
    'no numbers': raised(Number.NaN),
    'a missing price': (bound) => ({ ...bound, people: bound.people.slice(1) }),
    'sets left out': (bound) => ({ ...bound, sets: [] }),
    'dearer sets': (bound) => ({
      ...bound,
      sets: bound.sets.map((set) => ({ ...set, price: set.price + 2 })),
    }),
    'sets of one person less': (bound) => ({
      ...bound,
      sets: bound.sets.map((set) => ({ ...set, members: set.members.slice(1) })),
    }),
    'fewer pairs looked at': (bound) => ({ ...bound, atLeast: 1000 }),
    'no worth of a pair in itself': (bound) => ({ ...bound, offset: 0 }),
    'everything free': (bound) => ({ ...bound, people: bound.people.map(() => 0), sets: [] }),
  };
  it.each(Object.keys(spoiled))('is refused with %s', async (how) => {
    const asked: PairingProblem = { ...problem, forbidden: [], objective: ['total'] };
    const { pairs, bounds } = await solved(asked);
    const spoil = spoiled[how] ?? ((bound) => bound);
    expect(bounds.some(({ sets }) => sets.length > 0)).toBe(true);
    expect(isProvedBestPool(asked, pairs, bounds.map(spoil))).toBe(false);
  });
});

describe('a roster of work pairs', () => {
  const sound = [
    { a: 'p1', b: 'p2', score: 900 },
    { a: 'p4', b: 'p6', score: 900 },
  ];

  it.each([
    ['unsorted', [{ a: 'p2', b: 'p1', score: 900 }]],
    ['over-capacity', [sound[0], { a: 'p1', b: 'p3', score: 900 }]],
    ['over-capacity', [sound[0], { a: 'p2', b: 'p3', score: 900 }]],
    ['forbidden', [{ a: 'p5', b: 'p6', score: 900 }]],
    ['not-a-candidate', [{ a: 'p1', b: 'p4', score: 900 }]],
    ['wrong-score', [{ a: 'p1', b: 'p2', score: 901 }]],
    ['lock-missing', [sound[0]]],
  ])('with the fault %s is caught', (fault, pairs) => {
    const roster = pairs.flatMap((pair) => pair ?? []);
    const asked: PairingProblem = { ...problem, locked: [['p6', 'p4']] };
    expect(checkRoster(asked, sound)).toEqual([]);
    expect(checkRoster(asked, roster).map(({ code }) => code)).toContain(fault);
  });
});
