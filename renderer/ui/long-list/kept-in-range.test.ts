import { expect, test } from 'vitest';
import { keptInRange } from './kept-in-range.ts';

const inSight = { startIndex: 10, endIndex: 12, overscan: 1, count: 100 };

test('what is in sight is drawn, and one row on either side', () => {
  expect(keptInRange(inSight, [])).toEqual([9, 10, 11, 12, 13]);
});

test('a row that is kept is drawn however far away, in its place', () => {
  expect(keptInRange(inSight, [99, 3, 11])).toEqual([3, 9, 10, 11, 12, 13, 99]);
});

test('of a list that is far out of sight only the kept rows are drawn', () => {
  expect(keptInRange(inSight, [99, 3], false)).toEqual([3, 99]);
});

test('a row that is there no more is not drawn', () => {
  expect(keptInRange(inSight, [-1, 100])).toEqual([9, 10, 11, 12, 13]);
});
