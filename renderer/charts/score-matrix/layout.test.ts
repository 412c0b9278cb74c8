import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut, viewOf } from './layout.ts';

const frames = fc.record({
  extent: fc.record({
    rows: fc.integer({ min: 1, max: 2000 }),
    columns: fc.integer({ min: 1, max: 2000 }),
  }),
  width: fc.integer({ min: 500, max: 2500 }),
  height: fc.integer({ min: 400, max: 1400 }),
  rem: fc.constantFrom(14, 16, 24, 32),
});

test('a matrix that is to fit lies within its frame, names and all', () => {
  fc.assert(
    fc.property(frames, (frame) => {
      const layout = layOut({ ...frame, zoom: 'fit' });
      expect(layout.fullWidth).toBeLessThanOrEqual(frame.width + 1);
      expect(layout.fullHeight).toBeLessThanOrEqual(frame.height + 1);
    }),
  );
});

test('names are written as soon as a line of type has room in a row, and not before', () => {
  const frame = { extent: { rows: 300, columns: 300 }, width: 900, height: 600, rem: 16 };
  expect(layOut({ ...frame, zoom: 16 }).hasNames).toBe(true);
  expect(layOut({ ...frame, zoom: 12 }).hasNames).toBe(false);
});

test('what is seen is the frame without the gutters, from the corner on', () => {
  const frame = { extent: { rows: 300, columns: 300 }, width: 900, height: 600, rem: 16 };
  const layout = layOut({ ...frame, zoom: 20 });
  expect(viewOf(layout, frame, { left: 40.4, top: 100 })).toEqual({
    size: 20,
    left: 40,
    top: 100,
    width: 900 - layout.gutterLeft,
    height: 600 - layout.gutterTop,
  });
});
