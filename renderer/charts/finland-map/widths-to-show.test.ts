import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthsToShow } from './widths-to-show.ts';

test('the fewest, the most and one between them are shown', () => {
  expect(widthsToShow([4, 1, 1, 9, 2, 4])).toEqual([1, 4, 9]);
});

test('a map on which all arcs are alike shows one', () => {
  expect(widthsToShow([2, 2, 2])).toEqual([2]);
  expect(widthsToShow([])).toEqual([]);
});

test('what is shown is on the map, ascending, with both ends', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }), (counts) => {
      const shown = widthsToShow(counts);
      expect(shown.length).toBeLessThanOrEqual(3);
      expect(shown.every((count) => counts.includes(count))).toBe(true);
      expect(shown).toEqual([...shown].sort((one, other) => one - other));
      expect([shown[0], shown.at(-1)]).toEqual([Math.min(...counts), Math.max(...counts)]);
    }),
  );
});
