import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteForce } from '../../cases/brute-force.ts';
import { buildModel } from '../../problem/build-model.ts';
import type { Candidate, PairingProblem, Stage } from '../../problem/problem.ts';
import { isProvedBestUnderQuotas } from '../../verify/quota-proof.ts';
import type { Control, PairIndex } from '../engine.ts';
import { pricedProgramme } from './index.ts';

const calm: Control = { stop: () => null, report: () => undefined };

const TAGS = ['across', 'near', 'new'];

const OBJECTIVES: readonly (readonly Stage[])[] = [
  ['matched', 'fairness', 'total'],
  ['matched', 'total'],
  ['matched', 'fairness'],
  ['matched'],
  ['total'],
  ['fairness'],
  ['fairness', 'matched', 'total'],
  ['fairness', 'total', 'matched'],
  ['total', 'matched'],
  ['total', 'fairness'],
  ['total', 'fairness', 'matched'],
  ['matched', 'total', 'fairness'],
  ['total', 'matched', 'fairness'],
];

const quota = (name: string) =>
  fc.record({
    name: fc.constant(name),
    tag: fc.constantFrom(...TAGS),
    min: fc.option(fc.integer({ min: 0, max: 3 })),
    max: fc.option(fc.integer({ min: 0, max: 4 })),
    minShare: fc.option(fc.constantFrom(0, 0.25, 1 / 3, 0.5, 0.6, 1), { freq: 2 }),
    maxShare: fc.option(fc.constantFrom(0, 0.4, 0.5, 2 / 3, 0.75, 1), { freq: 2 }),
  });

const cell = fc.record({
  score: fc.option(fc.constantFrom(0, 1, 2, 3, 5, 8, 300, 500, 999, 1000), { freq: 4 }),
  tags: fc.subarray(TAGS),
  lock: fc.integer({ min: 0, max: 11 }).map((value) => value === 0),
});

/** Small two-sided problems with quotas, many of them impossible, many with ties. */
const problems: fc.Arbitrary<PairingProblem> = fc
  .record({ rows: fc.integer({ min: 0, max: 4 }), columns: fc.integer({ min: 0, max: 3 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      left: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: rows, maxLength: rows }),
      right: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: columns, maxLength: columns }),
      cells: fc.array(cell, { minLength: rows * columns, maxLength: rows * columns }),
      quotas: fc.tuple(quota('first'), fc.option(quota('second')), fc.option(quota('third'))),
      objective: fc.constantFrom(...OBJECTIVES),
    }),
  )
  .map(({ left, right, cells, quotas, objective }) => {
    const pairs = cells.map((own, k) => ({
      ...own,
      a: `m${k % Math.max(1, left.length)}`,
      b: `a${Math.floor(k / Math.max(1, left.length))}`,
    }));
    return {
      version: 1,
      method: 'mentoring',
      people: [
        ...left.map((capacity, k) => ({ id: `m${k}`, side: 'left' as const, capacity })),
        ...right.map((capacity, k) => ({ id: `a${k}`, side: 'right' as const, capacity })),
      ],
      candidates: pairs.flatMap(({ a, b, score, tags }): Candidate[] =>
        score === null ? [] : [{ a, b, score, tags }],
      ),
      locked: pairs.filter(({ lock, score }) => lock && score !== null).map(({ a, b }) => [a, b]),
      quotas: quotas.filter((own) => own !== null),
      objective,
    };
  });

function named(problem: PairingProblem, pairs: readonly PairIndex[]) {
  const { left, right } = buildModel(problem);
  return pairs.map(({ row, column }) => `${left.ids[row]}-${right.ids[column]}`);
}

describe('small problems with quotas', () => {
  it('are answered as by trying every roster, the canonical one among the best', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const expected = bruteForce(problem);
        const outcome = await pricedProgramme.sides.solve(buildModel(problem), calm, true);
        if (expected === null) {
          expect(outcome.status).toBe('infeasible');
          return;
        }
        if (outcome.status !== 'optimal') throw new Error(outcome.status);
        expect(isProvedBestUnderQuotas(problem, expected.pairs, outcome.certificate.bounds)).toBe(
          outcome.proof === 'linear bound',
        );
        expect(named(problem, outcome.pairs)).toEqual(
          expected.pairs.map(({ a, b }) => `${a}-${b}`),
        );
      }),
      { numRuns: Number(process.env['PARIKSI_DEEP'] ?? 300) },
    );
  });
});
