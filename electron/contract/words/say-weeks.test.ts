import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayStretches, sayWeeks } from './say-weeks.ts';
import { createWords } from './words.ts';

test('weeks are said year by year, and weeks in a row as a stretch', () => {
  const weeks = ['2026-W51', '2026-W52', '2027-W05', '2027-W06', '2027-W07', '2027-W12'];
  expect(sayWeeks(weeks, createWords('fi'))).toBe('vko 51, 52/2026; vko 5–7, 12/2027');
});

test('no weeks are said as nothing', () => {
  expect(sayWeeks([], createWords('sv'))).toBe('');
});

test('stretches name every number, and no other', () => {
  const ascending = fc
    .uniqueArray(fc.integer({ min: 1, max: 53 }))
    .map((numbers) => numbers.sort((one, other) => one - other));
  fc.assert(
    fc.property(ascending, (numbers) => {
      const named = sayStretches(numbers)
        .split(', ')
        .filter((part) => part !== '')
        .flatMap((part) => {
          const [from = 0, to = from] = part.split('–').map(Number);
          return Array.from({ length: to - from + 1 }, (_, step) => from + step);
        });
      expect(named).toEqual(numbers);
    }),
  );
});
