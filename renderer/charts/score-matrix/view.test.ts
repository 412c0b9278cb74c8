import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAt, cornerAfterZoom, cornerToShow, nextSize, sizeToFit } from './view.ts';

const view = fc.record({
  size: fc.constantFrom(1 / 4, 1 / 2, 1, 3, 12, 34),
  left: fc.integer({ min: 0, max: 3000 }),
  top: fc.integer({ min: 0, max: 3000 }),
  width: fc.integer({ min: 100, max: 1600 }),
  height: fc.integer({ min: 100, max: 1000 }),
});
const cell = fc.record({
  row: fc.integer({ min: 0, max: 1999 }),
  column: fc.integer({ min: 0, max: 1999 }),
});
const extent = { rows: 2000, columns: 2000 };

test('a cell is found at its own middle', () => {
  fc.assert(
    fc.property(view, cell, (seen, one) => {
      const x = (one.column + 0.5) * seen.size - seen.left;
      const y = (one.row + 0.5) * seen.size - seen.top;
      expect(cellAt(seen, extent, x, y)).toEqual(one);
    }),
  );
});

test('outside the matrix there is no cell', () => {
  const seen = { size: 10, left: 0, top: 0, width: 100, height: 100 };
  expect(cellAt(seen, { rows: 3, columns: 3 }, 31, 5)).toBeNull();
  expect(cellAt(seen, { rows: 3, columns: 3 }, 5, -1)).toBeNull();
});

test('after going to a cell the whole of it is seen', () => {
  fc.assert(
    fc.property(view, cell, (seen, one) => {
      const corner = cornerToShow(seen, one);
      const x = one.column * seen.size - corner.left;
      const y = one.row * seen.size - corner.top;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + seen.size).toBeLessThanOrEqual(seen.width + 1e-9);
      expect(y + seen.size).toBeLessThanOrEqual(seen.height + 1e-9);
    }),
  );
});

test('going to a cell that is seen moves nothing', () => {
  const seen = { size: 10, left: 50, top: 50, width: 100, height: 100 };
  expect(cornerToShow(seen, { row: 8, column: 8 })).toEqual({ left: 50, top: 50 });
});

test('what is under the pointer stays there when the size changes', () => {
  fc.assert(
    fc.property(
      view,
      fc.constantFrom(1, 6, 20),
      fc.integer({ min: 0, max: 900 }),
      (seen, size, point) => {
        const corner = cornerAfterZoom(seen, size, point, point);
        expect((corner.left + point) / size).toBeCloseTo((seen.left + point) / seen.size, 6);
      },
    ),
  );
});

test('at the size to fit everything is seen, and one size up it would not be', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 2000 }),
      fc.integer({ min: 20, max: 2000 }),
      fc.integer({ min: 200, max: 1600 }),
      (rows, columns, room) => {
        const size = sizeToFit({ rows, columns }, room, room);
        expect(Math.max(rows, columns) * size).toBeLessThanOrEqual(room);
        if (size < 34) expect(Math.max(rows, columns) * nextSize(size, 1)).toBeGreaterThan(room);
      },
    ),
  );
});

test('sizes end at the smallest and the largest', () => {
  expect(nextSize(1, 1)).toBeGreaterThan(1);
  expect(nextSize(nextSize(1, 1), -1)).toBe(1);
  expect(nextSize(44, 1)).toBe(44);
  expect(nextSize(1 / 16, -1)).toBe(1 / 16);
});
