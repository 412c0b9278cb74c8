import { expect, test } from 'vitest';
import { isSamePair } from './same-pair.ts';

const pair = { a: 1, b: 2 };
const turned = { a: 2, b: 1 };

test('a pair is the same pair in every method', () => {
  for (const method of ['mentoring', 'shadowing', 'workpair'] as const)
    expect(isSamePair(method, pair, { ...pair })).toBe(true);
});

test('only in work pairs is it the same whoever is named first', () => {
  expect(isSamePair('workpair', pair, turned)).toBe(true);
  expect(isSamePair('mentoring', pair, turned)).toBe(false);
  expect(isSamePair('shadowing', pair, turned)).toBe(false);
});

test('one person in common does not make the same pair', () => {
  expect(isSamePair('workpair', pair, { a: 1, b: 3 })).toBe(false);
});
