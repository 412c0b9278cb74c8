import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleOf, stepOf } from './scale.ts';

const scores = fc.array(fc.integer({ min: -1, max: 1000 }), { maxLength: 60 });

test('a scale has at most eight steps, and every score lies within its own', () => {
  fc.assert(
    fc.property(scores, (all) => {
      const scale = scaleOf(Int16Array.from(all));
      expect(scale.starts.length).toBeLessThanOrEqual(8);
      for (const score of all.filter((one) => one >= 0)) {
        const start = scale.starts[stepOf(scale, score)] ?? Number.NaN;
        expect(score).toBeGreaterThanOrEqual(start);
        expect(score).toBeLessThan(start + scale.width);
      }
    }),
  );
});

test('steps begin at round numbers and hold no score that nobody has', () => {
  expect(scaleOf(Int16Array.from([312, 655, -1]))).toEqual({
    starts: [300, 350, 400, 450, 500, 550, 600, 650],
    width: 50,
  });
});

test('a matrix without allowed pairs has one step', () => {
  expect(scaleOf(Int16Array.from([-1, -1])).starts).toEqual([0]);
});
