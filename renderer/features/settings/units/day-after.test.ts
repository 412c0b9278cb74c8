import { expect, it } from 'vitest';
import { dayAfter } from './day-after.ts';

it.each([
  ['within a month', '2026-03-28', '2026-03-29'],
  ['over the night when the clocks change', '2026-03-29', '2026-03-30'],
  ['over a leap day', '2028-02-28', '2028-02-29'],
  ['over the end of a year', '2025-12-31', '2026-01-01'],
])('the next day is found %s', (_name, day, next) => {
  expect(dayAfter(day)).toBe(next);
});
