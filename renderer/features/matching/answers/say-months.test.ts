import { expect, test } from 'vitest';
import { createWords } from '../../../../electron/contract/index.ts';
import { sayMonths } from './say-months.ts';

const english = createWords('en');

test('months in a row are said as a stretch, a month alone by its name', () => {
  expect(sayMonths([1, 2, 3, 12], english)).toBe('Jan–Mar, Dec');
  expect(sayMonths([5], english)).toBe('May');
});

test('no months are no answer', () => {
  expect(sayMonths([], english)).toBeNull();
});
