import { expect, test } from 'vitest';
import { linesOf, rowHeights } from './row-heights.ts';

test.each([
  ['', 10, 1],
  ['abc', 10, 1],
  ['abc def', 5, 2],
  ['abc\ndef', 10, 2],
  ['a bb ccc dddd', 6, 3],
  ['x'.repeat(25), 10, 3],
  ['ab xxxxxxxxxxxx', 10, 3],
])('%j in a column %i wide takes %i lines', (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});

test('a row is as high as its highest cell, at most what programs can show', () => {
  const heights = rowHeights({
    name: 'a',
    titles: ['title'],
    header: ['a', 'b'],
    rows: [
      ['x', 'y'],
      ['x', 'yy yy yy'],
      ['x', 'y\n'.repeat(100)],
    ],
    widths: [10, 4],
    hasFilter: false,
  });
  expect([...heights]).toEqual([
    [1, 19],
    [2, 19],
    [3, 49],
    [4, 409],
  ]);
});
