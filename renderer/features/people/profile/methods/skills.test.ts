import { expect, test } from 'vitest';
import { withLevel, withWishTurned } from './skills.ts';

const archives = { task: 'ARK', level: 3, wantsToLearn: true };

test('another level keeps the wish to learn and the order', () => {
  const registry = { task: 'KIRJ', level: 1, wantsToLearn: false };
  expect(withLevel([archives, registry], 'ARK', 4)).toEqual([{ ...archives, level: 4 }, registry]);
});

test('a level for a task of which nothing was said adds it', () => {
  expect(withLevel([archives], 'KIRJ', 2)).toEqual([
    archives,
    { task: 'KIRJ', level: 2, wantsToLearn: false },
  ]);
});

test('no level takes the whole answer away', () => {
  expect(withLevel([archives], 'ARK', null)).toEqual([]);
});

test('a wish to learn what nothing was said of says that it is not mastered', () => {
  expect(withWishTurned([], 'ARK')).toEqual([{ task: 'ARK', level: 0, wantsToLearn: true }]);
});

test('a wish turned twice is as before', () => {
  expect(withWishTurned(withWishTurned([archives], 'ARK'), 'ARK')).toEqual([archives]);
});
