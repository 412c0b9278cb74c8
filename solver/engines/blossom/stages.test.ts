import { env } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../problem/model.ts';
import type { Stage } from '../../problem/problem.ts';
import { poolBound } from '../../verify/pool-bound.ts';
import type { Control } from '../engine.ts';
import { claimsPool, solvePool } from './index.ts';
import type { PoolOutcome } from './outcome.ts';
import {
  allowedPool,
  calm,
  dice,
  type Edge,
  edgesOf,
  everyPair,
  everyRoster,
  type PoolParts,
  poolOf,
  stageScores,
} from './testing/pools.ts';

const RUNS = env['PARIKSI_DEEP'] === undefined ? 300 : 10_000;

const objectives: readonly (readonly Stage[])[] = [
  ['matched', 'fairness', 'total'],
  ['matched', 'total', 'fairness'],
  ['total', 'matched', 'fairness'],
  ['total', 'fairness', 'matched'],
  ['fairness', 'matched', 'total'],
  ['fairness', 'total'],
  ['matched', 'fairness'],
  ['matched', 'total'],
  ['total', 'matched'],
  ['matched'],
  ['total'],
];

function optimal(outcome: PoolOutcome): Extract<PoolOutcome, { status: 'optimal' }> {
  if (outcome.status !== 'optimal') throw new Error(`the answer is ${outcome.status}`);
  return outcome;
}

/** The values of the stages in their order, so that rosters compare as lists do. */
function ranks(roster: readonly Edge[], objective: readonly Stage[]): readonly number[] {
  const scores = stageScores(roster);
  return objective.map((stage) => scores[stage]);
}

function isBetter(one: readonly number[], other: readonly number[]): boolean {
  const k = one.findIndex((value, index) => value !== other[index]);
  return k >= 0 && at(one, k) > at(other, k);
}

/** Small pools with locks, forbidden pairs (no candidates) and people without a place. */
const pools = fc
  .record({
    size: fc.integer({ min: 1, max: 7 }),
    objective: fc.constantFrom(...objectives),
    levels: fc.constantFrom(1, 3, 1001),
    open: fc.integer({ min: 2, max: 10 }),
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    locked: fc.boolean(),
    closed: fc.boolean(),
    dense: fc.boolean(),
  })
  .map(({ size, objective, levels, open, seed, locked, closed, dense }) => {
    const roll = dice(seed);
    const score = () => Math.floor(roll() * levels);
    const edges = everyPair(size, score).filter(() => roll() * 10 < open);
    const capacity = Array.from({ length: size }, (_, k) => (closed && k === size - 1 ? 0 : 1));
    const free = edges.find(([a, b]) => capacity[a] === 1 && capacity[b] === 1);
    const locks: PoolParts['locks'] = locked && free !== undefined ? [[free[0], free[1]]] : [];
    return { size, edges, parts: { objective, capacity, locks, dense } };
  });

describe('the stages of a pool', () => {
  it('reach the best roster of all, stage by stage, with locks and people without a place', () => {
    fc.assert(
      fc.property(pools, ({ size, edges, parts }) => {
        const { objective, capacity, locks } = parts;
        const { pairs } = optimal(solvePool(poolOf(size, edges, parts), calm));
        const open = edges.filter(([a, b]) => capacity[a] === 1 && capacity[b] === 1);
        const reached = edgesOf(pairs, open);
        const people = pairs.flatMap(({ row, column }) => [row, column]);
        expect(new Set(people).size).toBe(people.length);
        for (const [a, b] of locks) expect(pairs).toContainEqual({ row: a, column: b });
        const mine = ranks(reached, objective);
        for (const roster of everyRoster(open)) {
          const holdsLocks = locks.every(([a, b]) => roster.some((e) => e[0] === a && e[1] === b));
          // Fairness first looks at rosters with a pair at all, as in every other engine.
          if (!holdsLocks || (roster.length === 0 && reached.length > 0)) continue;
          expect(isBetter(ranks(roster, objective), mine)).toBe(false);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('are proved by prices that a check without the engine accepts', () => {
    fc.assert(
      fc.property(pools, ({ size, edges, parts }) => {
        const model = poolOf(size, edges, parts);
        const { pairs, certificate } = optimal(solvePool(model, calm));
        const { matched, total } = stageScores(edgesOf(pairs, edges));
        const allowed = allowedPool(model, edges);
        for (const bound of certificate.bounds) {
          const worth = bound.offset * matched + bound.factor * total;
          const proved = poolBound(allowed, bound);
          if (bound.proves === 'fairness') expect(proved).toBeLessThan(worth);
          else if (bound.proves === 'all') expect(proved).toBe(worth);
          else expect(proved).not.toBeNull();
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('take the same pairs whichever form the candidates have', () => {
    fc.assert(
      fc.property(pools, ({ size, edges, parts }) => {
        const dense = poolOf(size, edges, { ...parts, dense: true });
        const sparse = poolOf(size, [...edges].reverse(), { ...parts, dense: false });
        expect(optimal(solvePool(sparse, calm)).pairs).toEqual(
          optimal(solvePool(dense, calm)).pairs,
        );
      }),
      { numRuns: RUNS / 4 },
    );
  });
});

describe('a pool of some hundreds', () => {
  const landscapes: Record<string, (a: number, b: number, roll: () => number) => number> = {
    'random scores': (_a, _b, roll) => Math.floor(roll() * 1001),
    'scores in steps of 50': (_a, _b, roll) => 50 * Math.floor(roll() * 21),
    'equal scores': () => 640,
    'zero scores': () => 0,
    'nearness on a line': (a, b) => 1000 - 3 * Math.abs(a - b),
    'triangles that like each other': (a, b, roll) =>
      Math.floor(a / 3) === Math.floor(b / 3) ? 950 : Math.floor(roll() * 300),
  };

  it.each(Object.keys(landscapes))('with %s has its proof', (name) => {
    const landscape = landscapes[name] ?? (() => 0);
    // Of so many triangles, blossoms are searched for on a core.
    const size = name.startsWith('triangles') ? 450 : 300;
    const roll = dice(size);
    const edges = everyPair(size, (a, b) => landscape(a, b, roll));
    const model = poolOf(size, edges);
    const { pairs, certificate } = optimal(solvePool(model, calm));
    const { matched, total } = stageScores(edgesOf(pairs, edges));
    const bound = certificate.bounds.find(({ proves }) => proves === 'all');
    if (bound === undefined) throw new Error('no bound for all stages');
    expect(matched).toBe(size / 2);
    expect(poolBound(allowedPool(model, edges), bound)).toBe(
      bound.offset * matched + bound.factor * total,
    );
  });
});

describe('an odd or narrow pool', () => {
  it('leaves the odd person waiting', () => {
    const edges = everyPair(7, (a, b) => 100 * a + b);
    expect(optimal(solvePool(poolOf(7, edges), calm)).pairs).toHaveLength(3);
  });

  it('has an empty roster when nobody may pair', () => {
    expect(optimal(solvePool(poolOf(4, []), calm)).pairs).toEqual([]);
  });

  it('has an empty roster when nobody is there', () => {
    expect(optimal(solvePool(poolOf(0, []), calm)).pairs).toEqual([]);
  });

  it('is infeasible when a lock is no candidate, and names the lock', () => {
    const outcome = solvePool(poolOf(3, [[0, 1, 5]], { locks: [[1, 2]] }), calm);
    expect(outcome).toEqual({ status: 'infeasible', conflict: ['lock p0001-p0002'] });
  });

  it('is infeasible when two locks want the same person, and names both', () => {
    const edges = everyPair(4, () => 5);
    const locks = [
      [0, 1],
      [2, 1],
    ] as const;
    const outcome = solvePool(poolOf(4, edges, { locks }), calm);
    expect(outcome).toEqual({
      status: 'infeasible',
      conflict: ['lock p0000-p0001', 'lock p0002-p0001'],
    });
  });

  it('does not claim people with several places', () => {
    const model = poolOf(2, [[0, 1, 5]], { capacity: [2, 1] });
    expect(claimsPool(model)).toBe(false);
    expect(() => solvePool(model, calm)).toThrow(RangeError);
  });
});

describe('a pool that is told to stop', () => {
  it.each(['cancelled', 'time'] as const)('(%s) hands over a valid roster so far', (reason) => {
    let looks = 0;
    const stop: Control['stop'] = () => (++looks > 3 ? reason : null);
    const roll = dice(7);
    const edges = everyPair(200, (a, b) =>
      Math.floor(a / 3) === Math.floor(b / 3) ? 950 : Math.floor(roll() * 300),
    );
    const outcome = solvePool(poolOf(200, edges), { stop, report: () => undefined });
    if (outcome.status !== 'stopped') throw new Error(`the answer is ${outcome.status}`);
    const people = outcome.pairs.flatMap(({ row, column }) => [row, column]);
    expect(outcome.reason).toBe(reason);
    expect(new Set(people).size).toBe(people.length);
  });
});
