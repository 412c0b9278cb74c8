import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteForce } from '../../cases/brute-force.ts';
import { buildPool } from '../../problem/build-pool.ts';
import type { Candidate, PairingProblem, Stage } from '../../problem/problem.ts';
import { isProvedBestUnderQuotas } from '../../verify/quota-proof.ts';
import type { Control } from '../engine.ts';
import { mixedInteger } from '../mixed-integer/index.ts';
import { namePairs } from '../name-pairs.ts';
import { pricedProgramme } from './index.ts';

const calm: Control = { stop: () => null, report: () => undefined };

const TAGS = ['across', 'near', 'new'];
const STAGES: readonly Stage[] = ['matched', 'fairness', 'total'];

const quota = (name: string) =>
  fc.record({
    name: fc.constant(name),
    tag: fc.constantFrom(...TAGS),
    min: fc.option(fc.integer({ min: 0, max: 3 })),
    max: fc.option(fc.integer({ min: 0, max: 3 })),
    minShare: fc.option(fc.constantFrom(0, 0.25, 1 / 3, 0.5, 0.6, 1), { freq: 2 }),
    maxShare: fc.option(fc.constantFrom(0, 0.4, 0.5, 2 / 3, 0.75, 1), { freq: 2 }),
  });

const cell = fc.record({
  score: fc.option(fc.constantFrom(0, 1, 2, 3, 5, 8, 300, 500, 999, 1000), { freq: 4 }),
  tags: fc.subarray(TAGS),
  lock: fc.integer({ min: 0, max: 14 }).map((value) => value === 0),
});

/** Small pools with quotas, many of them impossible, many with ties and odd rings. */
const pools: fc.Arbitrary<PairingProblem> = fc
  .integer({ min: 0, max: 7 })
  .chain((people) =>
    fc.record({
      places: fc.array(fc.constantFrom(1, 1, 1, 1, 0), { minLength: people, maxLength: people }),
      cells: fc.array(cell, {
        minLength: (people * (people - 1)) / 2,
        maxLength: (people * (people - 1)) / 2,
      }),
      quotas: fc.tuple(quota('first'), fc.option(quota('second')), fc.option(quota('third'))),
      objective: fc.shuffledSubarray([...STAGES], { minLength: 1 }),
    }),
  )
  .map(({ places, cells, quotas, objective }) => {
    const people = places.map((capacity, k) => ({ id: `p${k}`, capacity }));
    const names = people.flatMap(({ id: a }, k) =>
      people.slice(k + 1).map(({ id: b }) => ({ a, b })),
    );
    const pairs = names.flatMap(({ a, b }, k) => {
      const own = cells[k];
      return own === undefined ? [] : [{ a, b, ...own }];
    });
    return {
      version: 1,
      method: 'workpair',
      people,
      candidates: pairs.flatMap(({ a, b, score, tags }): Candidate[] =>
        score === null ? [] : [{ a, b, score, tags }],
      ),
      locked: pairs.filter(({ lock, score }) => lock && score !== null).map(({ a, b }) => [b, a]),
      quotas: quotas.filter((own) => own !== null),
      objective,
    };
  });

describe('small pools with quotas', () => {
  it('are answered as by trying every roster, the canonical one among the best', async () => {
    await fc.assert(
      fc.asyncProperty(pools, async (problem) => {
        const expected = bruteForce(problem);
        const model = buildPool(problem);
        const outcome = await pricedProgramme.pool.solve(model, calm, true);
        if (expected === null) {
          expect(outcome.status).toBe('infeasible');
          return;
        }
        if (outcome.status !== 'optimal') throw new Error(outcome.status);
        expect(isProvedBestUnderQuotas(problem, expected.pairs, outcome.certificate.bounds)).toBe(
          outcome.proof === 'linear bound',
        );
        expect(namePairs(problem, model, outcome.pairs)).toEqual(expected.pairs);
      }),
      { numRuns: Number(process.env['PARIKSI_DEEP'] ?? 300) },
    );
  });
});

/** Everybody with everybody, or only some, in which odd rings abound. */
function pool(size: number, seed: number, present: number, most: number): PairingProblem {
  let state = seed;
  const roll = (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const ids = Array.from({ length: size }, (_, k) => `p${String(k).padStart(3, '0')}`);
  return {
    version: 1,
    method: 'workpair',
    people: ids.map((id) => ({ id })),
    candidates: ids.flatMap((a, k) =>
      ids.slice(k + 1).flatMap((b): Candidate[] => {
        const score = Math.floor(roll() * (most + 1));
        const tags = ['near', 'across'].filter(() => roll() < 0.3);
        return roll() < present ? [{ a, b, score, tags }] : [];
      }),
    ),
    quotas: [
      { name: 'near', tag: 'near', minShare: 0.5 },
      { name: 'across', tag: 'across', maxShare: 0.2 },
    ],
  };
}

describe('pools of middle size', () => {
  it.each([
    { size: 24, present: 1, most: 1000 },
    { size: 25, present: 0.3, most: 1000 },
    { size: 31, present: 0.2, most: 4 },
    { size: 40, present: 0.12, most: 1000 },
    { size: 60, present: 1, most: 1000 },
  ])(
    'reach what the whole model reaches: $size people, $present of the pairs',
    async (given) => {
      for (const seed of [1, 2, 3]) {
        const problem = pool(given.size, seed, given.present, given.most);
        const model = buildPool(problem);
        const whole = await mixedInteger.pool.solve(model, calm, false);
        const priced = await pricedProgramme.pool.solve(model, calm, false);
        expect(priced.status).toBe(whole.status);
        if (priced.status !== 'optimal' || whole.status !== 'optimal') continue;
        const scores = (own: typeof whole | typeof priced) =>
          namePairs(problem, model, own.pairs).map(({ score }) => score);
        const values = (own: readonly number[]) => [
          own.length,
          Math.min(...own),
          own.reduce((sum, score) => sum + score, 0),
        ];
        expect(values(scores(priced))).toEqual(values(scores(whole)));
        const { bounds } = priced.certificate;
        const pairs = namePairs(problem, model, priced.pairs);
        expect(isProvedBestUnderQuotas(problem, pairs, bounds)).toBe(
          priced.proof === 'linear bound',
        );
      }
    },
    60_000,
  );
});
