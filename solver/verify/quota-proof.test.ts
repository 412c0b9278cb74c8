import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namePairs } from '../engines/name-pairs.ts';
import { pricedProgramme, type QuotaBound } from '../engines/priced-programme/index.ts';
import { buildModel } from '../problem/build-model.ts';
import type { PairingProblem, Stage } from '../problem/problem.ts';
import { readProblem } from '../problem/read.ts';
import { isProof } from './index.ts';
import { isProvedBestUnderQuotas } from './quota-proof.ts';

const calm = { stop: () => null, report: () => undefined };

function caseOf(name: string, objective: readonly Stage[]): PairingProblem {
  const file = new URL(`../cases/${name}.json`, import.meta.url);
  const read = readProblem({ ...JSON.parse(readFileSync(file, 'utf8')).problem, objective });
  if (read.status === 'invalid') throw new Error(name);
  return read.problem;
}

async function solved(problem: PairingProblem) {
  const model = buildModel(problem);
  const outcome = await pricedProgramme.sides.solve(model, calm, true);
  if (outcome.status !== 'optimal') throw new Error(outcome.status);
  expect(outcome.proof).toBe('linear bound');
  return { pairs: namePairs(problem, model, outcome.pairs), bounds: outcome.certificate.bounds };
}

const NAMES = ['a-quota-takes-pairs-across-agencies', 'a-quota-with-a-share'];

describe.each(NAMES)('the proof under quotas of %s', (name) => {
  const whole = caseOf(name, ['matched', 'fairness', 'total']);
  const summed = caseOf(name, ['matched', 'total']);

  it('holds, and falls with any part of it', async () => {
    const { pairs, bounds } = await solved(whole);
    expect(isProvedBestUnderQuotas(whole, pairs, bounds)).toBe(true);
    expect(isProvedBestUnderQuotas(whole, pairs.slice(1), bounds)).toBe(false);
    const sums = await solved(summed);
    sums.bounds.forEach((_, taken) => {
      const fewer = sums.bounds.filter((_own, index) => index !== taken);
      expect(isProvedBestUnderQuotas(summed, sums.pairs, fewer)).toBe(false);
    });
  });

  it('proves nothing for a problem of another kind', async () => {
    const { pairs, bounds } = await solved(whole);
    const claimed = { kind: 'quota-prices' as const, bounds };
    expect(isProof(whole, pairs, claimed)).toBe(true);
    expect(isProof({ ...whole, method: 'workpair' }, pairs, claimed)).toBe(false);
  });

  const lower = (prices: Float64Array, by: number) => prices.map((price) => price - by);
  const spoiled: Record<string, (bound: QuotaBound) => QuotaBound> = {
    'negative prices': (bound) => ({ ...bound, left: bound.left.map(() => -1) }),
    'dearer people': (bound) => ({ ...bound, right: lower(bound.right, -bound.denominator) }),
    'fractional prices': (bound) => ({ ...bound, left: lower(bound.left, -0.5) }),
    'no numbers': (bound) => ({ ...bound, left: bound.left.map(() => Number.NaN) }),
    'a missing price': (bound) => ({ ...bound, left: bound.left.slice(1) }),
    'a quota that is not there': (bound) => ({
      ...bound,
      rules: [{ quota: 9, form: 'count', price: bound.denominator }],
    }),
    'fewer pairs looked at': (bound) => ({ ...bound, atLeast: 1000 }),
    'fewer numbers of pairs looked at': (bound) => ({ ...bound, fewest: 900, most: 900 }),
    'everything free': (bound) => ({
      ...bound,
      left: bound.left.map(() => 0),
      right: bound.right.map(() => 0),
      rules: [],
    }),
    'no denominator': (bound) => ({ ...bound, denominator: 0 }),
  };
  it.each(Object.keys(spoiled))('is refused with %s', async (how) => {
    const { pairs, bounds } = await solved(summed);
    const spoil = spoiled[how] ?? ((bound) => bound);
    expect(isProvedBestUnderQuotas(summed, pairs, bounds.map(spoil))).toBe(false);
  });
});
