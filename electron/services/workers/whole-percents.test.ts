import { expect, test } from 'vitest';
import { inWholePercents } from './whole-percents.ts';

test('a fraction is told once for each percent, and never falls', () => {
  const told: number[] = [];
  const report = inWholePercents((fraction) => told.push(fraction));
  for (const fraction of [0, 0.001, 0.012, 0.011, 0.5, 0.505, 0.3, 1, 1]) report(fraction);
  expect(told).toEqual([0, 0.01, 0.5, 1]);
});
