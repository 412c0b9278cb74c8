import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layRowsOnPages } from './pagination.ts';

test('eight rows of a ninth of the page stand on one page', () => {
  const pages = layRowsOnPages({ firstPage: 90, laterPage: 100, rows: Array(8).fill(10) });
  expect(pages).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]]);
});

test('an empty roster is one page without rows', () => {
  expect(layRowsOnPages({ firstPage: 90, laterPage: 100, rows: [] })).toEqual([[]]);
});

test('a row that does not fit starts the next page', () => {
  const pages = layRowsOnPages({ firstPage: 25, laterPage: 40, rows: [10, 10, 10, 30, 1] });
  expect(pages).toEqual([[0, 1], [2, 3], [4]]);
});

test('every row stands once, in order, and no page overflows unless by a single row', () => {
  const measures = fc.record({
    firstPage: fc.integer({ min: 1, max: 300 }),
    laterPage: fc.integer({ min: 1, max: 300 }),
    rows: fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 60 }),
  });
  fc.assert(
    fc.property(measures, ({ firstPage, laterPage, rows }) => {
      const pages = layRowsOnPages({ firstPage, laterPage, rows });
      expect(pages.flat()).toEqual(rows.map((_, index) => index));
      pages.forEach((page, number) => {
        const height = page.reduce((sum, index) => sum + (rows[index] ?? 0), 0);
        const room = number === 0 ? firstPage : laterPage;
        expect(page.length <= 1 || height <= room).toBe(true);
      });
    }),
  );
});

test('a row that leads never stands last on a page', () => {
  const measures = { firstPage: 3, laterPage: 3, rows: [1, 1, 1, 1, 1] };
  expect(layRowsOnPages(measures, (index) => index === 2)).toEqual([
    [0, 1],
    [2, 3, 4],
  ]);
});

test('rows that lead one another go to the next page together', () => {
  const measures = { firstPage: 4, laterPage: 4, rows: [1, 1, 1, 1, 1] };
  expect(layRowsOnPages(measures, (index) => index === 2 || index === 3)).toEqual([
    [0, 1],
    [2, 3, 4],
  ]);
});

test('a group that no page has room for is cut, and not row by row', () => {
  const measures = { firstPage: 4, laterPage: 4, rows: [1, 1, 1, 1, 1, 1, 1] };
  const pages = layRowsOnPages(measures, (index) => index > 0 && index < 6);
  expect(pages.map((page) => page.length)).toEqual([3, 4]);
});

test('a group is never cut that a page has room for', () => {
  const groups = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(groups, fc.integer({ min: 5, max: 9 }), (sizes, room) => {
      const groupOf = sizes.flatMap((size, group) => Array.from({ length: size }, () => group));
      const pages = layRowsOnPages(
        { firstPage: room, laterPage: room, rows: groupOf.map(() => 1) },
        (index) => groupOf[index] === groupOf[index + 1],
      );
      const groupsOnPages = pages.flatMap((page) => [...new Set(page.map((at) => groupOf[at]))]);
      expect(groupsOnPages).toEqual(sizes.map((_, group) => group));
    }),
  );
});

test('a row that opens a table starts a page, whatever room is left', () => {
  const measures = { firstPage: 9, laterPage: 9, rows: [1, 1, 1] };
  const opens = (index: number): boolean => index === 0 || index === 2;
  expect(layRowsOnPages(measures, () => false, opens)).toEqual([[0, 1], [2]]);
});
