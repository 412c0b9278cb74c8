import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highestThatHolds, highestThatWillHold } from './search.ts';

it('finds the last value that holds, and has asked about the one after it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(1000)), fc.nat(1000), async (unsorted, limit) => {
      const values = unsorted.toSorted((one, other) => one - other);
      const asked: number[] = [];
      const holds = (value: number): boolean => {
        asked.push(value);
        return value <= limit || value === values[0];
      };
      const best = values.filter((value) => value <= limit).at(-1) ?? values[0] ?? null;
      expect(highestThatHolds(values, holds)).toBe(best);
      const after = best === null ? undefined : values[values.indexOf(best) + 1];
      if (after !== undefined) expect(asked).toContain(after);
      expect(await highestThatWillHold(values, async (value) => holds(value))).toBe(best);
    }),
  );
});
