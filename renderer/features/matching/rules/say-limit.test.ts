import { expect, test } from 'vitest';
import { createWords } from '../../../../electron/contract/index.ts';
import { sayLimit } from './say-limit.ts';

test.each([
  [150, '150 min = 2 h 30 min'],
  [180, '180 min = 3 h'],
  [60, '60 min = 1 h'],
  [45, null],
  [0, null],
  [90.5, null],
  [Number.NaN, null],
])('a limit of %d minutes is told in hours', (minutes, says) => {
  expect(sayLimit(minutes, createWords('fi'))).toBe(says);
});
