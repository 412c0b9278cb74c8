import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binScores } from './bins.ts';

const scores = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 80 });
const width = fc.constantFrom(20, 25, 50, 100);

test('every score is counted once, in the bin whose bounds hold it', () => {
  fc.assert(
    fc.property(scores, width, (values, step) => {
      const bins = binScores(values, step);
      for (const bin of bins) {
        const inside = values.filter((value) => value >= bin.from && value <= bin.to);
        expect(bin.count).toBe(inside.length);
      }
      expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(values.length);
    }),
  );
});

test('bins follow each other without a gap', () => {
  fc.assert(
    fc.property(scores, width, (values, step) => {
      const bins = binScores(values, step);
      for (let place = 1; place < bins.length; place += 1) {
        expect(bins[place]?.from).toBe((bins[place - 1]?.to ?? Number.NaN) + 1);
      }
    }),
  );
});

test('the full score belongs to the last bin', () => {
  expect(binScores([1000, 950], 50)).toEqual([{ from: 950, to: 1000, count: 2 }]);
});

test('no scores give no bins', () => {
  expect(binScores([], 50)).toEqual([]);
});
