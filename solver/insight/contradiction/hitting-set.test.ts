import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestHittingSet } from './hitting-set.ts';

const sets = fc.array(
  fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 }).map((set) => [...set].sort()),
  { maxLength: 9 },
);

test('no smaller set of numbers meets every set', () => {
  fc.assert(
    fc.property(sets, (random) => {
      const meets = (numbers: readonly number[]): boolean =>
        random.every((set) => set.some((own) => numbers.includes(own)));
      const every = Array.from({ length: 256 }, (_, bits) =>
        Array.from({ length: 8 }, (_own, k) => k).filter((k) => (bits >> k) % 2 === 1),
      );
      const fewest = Math.min(...every.filter(meets).map(({ length }) => length));
      const found = smallestHittingSet(random);
      expect(found).not.toBeNull();
      expect(meets(found ?? [])).toBe(true);
      expect(found).toHaveLength(fewest);
      expect(smallestHittingSet(random, fewest)).toHaveLength(fewest);
    }),
    { seed: 11, numRuns: 300 },
  );
});

test('an empty set cannot be met, which is found out in good time', () => {
  expect(smallestHittingSet([[1], []])).toBeNull();
});

test('a search without end is given up', () => {
  const many = Array.from({ length: 60 }, (_, k) =>
    Array.from({ length: 12 }, (_own, j) => (k * 7 + j * j * 5 + k * j) % 48),
  );
  const found = smallestHittingSet(many);
  if (found !== null)
    expect(many.every((set) => set.some((own) => found.includes(own)))).toBe(true);
});
