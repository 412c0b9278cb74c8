import { expect, test } from 'vitest';
import { createWords } from '../../../../electron/contract/index.ts';
import { sayChange, sayMeasure, sayMeasureChange } from './say-change.ts';

const finnish = createWords('fi');

test('a change has its sign, and none is a plain zero', () => {
  expect([12, -12, 0].map((change) => sayChange(change, finnish))).toEqual(['+12', '−12', '0']);
});

test('shares are percents, and differ by percentage points', () => {
  expect(sayMeasure('remote', 0.256, finnish)).toMatch(/^26\s%$/);
  expect(sayMeasureChange('remote', 0.5, 0.25, finnish)).toBe('−25 %-yks.');
});

test('the difference is that of the numbers that are seen', () => {
  expect(sayMeasureChange('mean', 600.4, 601.6, finnish)).toBe('+2');
});

test('ways are said as a timetable says them, and so are their differences', () => {
  expect(sayMeasure('travel-most', 380, finnish)).toBe('6 h 20 min');
  expect(sayMeasureChange('travel-most', 380, 400, finnish)).toBe('+20 min');
  expect(sayMeasureChange('travel-most', 380, 295, finnish)).toBe('−1 h 25 min');
  expect(sayMeasureChange('travel-most', 380, 380, finnish)).toBe('0 min');
});

test('what one of the two does not have, has no difference', () => {
  expect(sayMeasureChange('mean', null, 600, finnish)).toBe('–');
});
