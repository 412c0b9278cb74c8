import { expect, test } from 'vitest';
import { figureLine, medianOf } from './figures.ts';

test('the median is the value in the middle, whatever the order', () => {
  expect(medianOf([9, 1, 5])).toBe(5);
  expect(medianOf([4, 1, 3, 2])).toBe(3);
});

test('nothing has no median', () => {
  expect(() => medianOf([])).toThrow('no median');
});

test.each([
  { value: 450, says: 'met (450 MB)' },
  { value: 450.1, says: 'MISSED (450 MB)' },
])('a figure of $value is $says', ({ value, says }) => {
  expect(figureLine({ title: 'memory', value, unit: 'MB', atMost: 450 })).toContain(says);
});

test('a figure without an aim is not judged', () => {
  expect(figureLine({ title: 'hello', value: 1.234, unit: 'x', atMost: null })).toMatch(/1\.23 x$/);
});
