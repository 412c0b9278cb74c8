import { describe, expect, it } from 'vitest';
import { type AllowedPool, poolBound } from './pool-bound.ts';

/** A triangle of equal scores with a fourth person who scores less: 7 + 4 is the best total. */
const triangle: AllowedPool = {
  places: [1, 1, 1, 1],
  rows: [
    { person: 0, partners: [1, 2], scores: [7, 7] },
    { person: 1, partners: [2], scores: [7] },
    { person: 2, partners: [3], scores: [4] },
  ],
  locked: [],
};

const right = {
  offset: 0,
  factor: 1,
  atLeast: 0,
  people: [6, 6, 6, 2],
  sets: [{ members: [0, 1, 2], price: 2 }],
};

describe('the bound of a pool', () => {
  it('is the best total for the right prices', () => {
    expect(poolBound(triangle, right)).toBe(11);
  });

  it('counts what pairs are worth above their prices', () => {
    expect(poolBound(triangle, { ...right, sets: [] })).toBe(13);
  });

  it('is valid, if loose, with no prices at all', () => {
    expect(poolBound(triangle, { ...right, people: [0, 0, 0, 0], sets: [] })).toBe(25);
  });

  it('looks only at pairs of the lowest score asked for', () => {
    const prices = { ...right, atLeast: 5, people: [7, 7, 7, 0], sets: [] };
    expect(poolBound(triangle, prices)).toBe(10);
  });

  it('counts locked pairs in full', () => {
    const locked = { ...triangle, locked: [{ a: 2, b: 3, score: 4 }] };
    const prices = { ...right, people: [7, 7, 2000, 2000], sets: [] };
    expect(poolBound(locked, prices)).toBe(11);
  });

  it('gives people without a place no place in a set', () => {
    const closed = { ...triangle, places: [1, 1, 0, 1] };
    const prices = { ...right, people: [0, 0, 14, 0], sets: [{ members: [0, 1, 2], price: 14 }] };
    expect(poolBound(closed, prices)).toBe(7);
  });

  it.each([
    ['a negative price', { ...right, people: [6, 6, 6, -2] }],
    ['a fraction', { ...right, people: [6, 6, 6, 0.5] }],
    ['a missing price', { ...right, people: [6, 6, 6] }],
    ['not a number', { ...right, people: [6, 6, 6, Number.NaN] }],
    ['a negative price of a set', { ...right, sets: [{ members: [0, 1, 2], price: -2 }] }],
    ['a set of an unknown person', { ...right, sets: [{ members: [0, 1, 4], price: 2 }] }],
    ['a set that names a person twice', { ...right, sets: [{ members: [0, 1, 0], price: 2 }] }],
    ['numbers too large', { ...right, people: [2 ** 53, 6, 6, 2] }],
    ['a negative worth', { ...right, factor: -1 }],
  ])('is none for %s', (_name, prices) => {
    expect(poolBound(triangle, prices)).toBeNull();
  });
});
