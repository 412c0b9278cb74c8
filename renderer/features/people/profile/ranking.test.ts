import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved } from './ranking.ts';

test('a goal moved up changes places with the one above it', () => {
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
});

test('moving keeps every item, and moving back brings the order back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.nat(9), fc.nat(9), (items, from, to) => {
      const after = moved(items, from, to);
      expect(after.toSorted()).toEqual(items.toSorted());
      if (from < items.length && to < items.length) expect(moved(after, to, from)).toEqual(items);
      else expect(after).toEqual(items);
    }),
  );
});
