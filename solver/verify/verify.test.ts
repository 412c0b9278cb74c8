import { describe, expect, it } from 'vitest';
import { assignmentEngine } from '../engines/assignment/index.ts';
import type { DualBound } from '../engines/engine.ts';
import type { ChosenPair } from '../problem/answer.ts';
import { buildModel } from '../problem/build-model.ts';
import type { PairingProblem, Stage } from '../problem/problem.ts';
import { checkRoster } from './index.ts';
import { isProvedBest } from './optimality.ts';
import { tally } from './tally.ts';

const problem: PairingProblem = {
  version: 1,
  method: 'mentoring',
  people: [
    { id: 'm1', side: 'left', capacity: 2 },
    { id: 'm2', side: 'left' },
    { id: 'm3', side: 'left' },
    { id: 'a1', side: 'right' },
    { id: 'a2', side: 'right' },
    { id: 'a3', side: 'right' },
  ],
  candidates: [
    { a: 'm1', b: 'a1', score: 900 },
    { a: 'm1', b: 'a2', score: 700, tags: ['near'] },
    { a: 'm1', b: 'a3', score: 650 },
    { a: 'm2', b: 'a1', score: 800 },
    { a: 'm2', b: 'a2', score: 400, tags: ['near'] },
    { a: 'm2', b: 'a3', score: 300 },
    { a: 'm3', b: 'a3', score: 100 },
  ],
  locked: [['m1', 'a2']],
  forbidden: [['m2', 'a3']],
  quotas: [{ name: 'near', tag: 'near', min: 1, maxShare: 0.5 }],
};

const sound: readonly ChosenPair[] = [
  { a: 'm1', b: 'a2', score: 700 },
  { a: 'm1', b: 'a3', score: 650 },
  { a: 'm2', b: 'a1', score: 800 },
];

describe('a roster', () => {
  it('that keeps every rule has no fault', () => {
    expect(checkRoster(problem, sound)).toEqual([]);
  });

  const broken: readonly { fault: string; pairs: readonly ChosenPair[] }[] = [
    { fault: 'not-a-candidate', pairs: [...sound.slice(0, 2), { a: 'm3', b: 'a1', score: 5 }] },
    { fault: 'not-a-candidate', pairs: [...sound, { a: 'stranger', b: 'a1', score: 5 }] },
    { fault: 'forbidden', pairs: [...sound.slice(0, 1), { a: 'm2', b: 'a3', score: 300 }] },
    { fault: 'chosen-twice', pairs: sound.flatMap((pair) => [pair, pair]) },
    { fault: 'wrong-score', pairs: sound.map((pair) => ({ ...pair, score: pair.score + 1 })) },
    { fault: 'unsorted', pairs: sound.toReversed() },
    {
      fault: 'over-capacity',
      pairs: [{ a: 'm1', b: 'a1', score: 900 }, ...sound.slice(0, 2)],
    },
    { fault: 'over-capacity', pairs: [{ a: 'm1', b: 'a1', score: 900 }, ...sound] },
    { fault: 'lock-missing', pairs: sound.slice(1) },
    { fault: 'quota-broken', pairs: sound.slice(1) },
    { fault: 'quota-broken', pairs: sound.slice(0, 1) },
  ];
  it.each(broken)('with the fault $fault is caught', ({ fault, pairs }) => {
    expect(checkRoster(problem, pairs).map(({ code }) => code)).toContain(fault);
  });
});

const free: PairingProblem = { ...problem, quotas: [] };

function solved(asked: PairingProblem) {
  const model = buildModel(asked);
  const calm = { stop: () => null, report: () => undefined };
  const outcome = assignmentEngine.solve(model, calm, true);
  if (outcome instanceof Promise || outcome.status !== 'optimal') throw new Error('not solved');
  const facts = 'candidates' in asked ? asked.candidates : [];
  const pairs = outcome.pairs.map(({ row, column }) => {
    const a = model.left.ids[row] ?? '';
    const b = model.right.ids[column] ?? '';
    return { a, b, score: facts.find((own) => own.a === a && own.b === b)?.score ?? -1 };
  });
  return { pairs, bounds: outcome.certificate.bounds };
}

describe('a proof', () => {
  const objectives: readonly (readonly Stage[])[] = [
    ['matched', 'fairness', 'total'],
    ['matched', 'total'],
    ['total', 'matched'],
    ['total'],
    ['matched'],
    ['total', 'fairness'],
    ['fairness', 'total'],
    ['matched', 'total', 'fairness'],
  ];

  describe.each(objectives.map((objective) => ({ name: objective.join(', '), objective })))(
    'of $name',
    ({ objective }) => {
      const asked: PairingProblem = { ...free, locked: [], objective };
      const { pairs, bounds } = solved(asked);

      it('holds', () => {
        expect(isProvedBest(asked, pairs, bounds)).toBe(true);
      });

      it('does not hold for any worse roster', () => {
        const stages = objective.map((stage) => tally(pairs)[stage] ?? -1);
        for (let skipped = 0; skipped < pairs.length; skipped++) {
          const worse = pairs.filter((_, index) => index !== skipped);
          const values = objective.map((stage) => tally(worse)[stage] ?? -1);
          const isWorse = values.some(
            (value, k) =>
              value < (stages[k] ?? 0) && values.slice(0, k).every((own, i) => own === stages[i]),
          );
          expect(isProvedBest(asked, worse, bounds)).toBe(!isWorse);
        }
      });

      it('falls with each part that is taken away', () => {
        for (const { proves } of bounds) {
          const fewer = bounds.filter((bound) => bound.proves !== proves);
          expect(isProvedBest(asked, pairs, fewer)).toBe(false);
        }
      });
    },
  );

  const { pairs, bounds } = solved(free);

  it('holds with a lock in the roster', () => {
    expect(isProvedBest(free, pairs, bounds)).toBe(true);
  });

  const spoiled: readonly { how: string; spoil: (bound: DualBound) => DualBound }[] = [
    { how: 'a lower price', spoil: (bound) => ({ ...bound, left: bound.left.map((p) => p - 1) }) },
    {
      how: 'a higher price',
      spoil: (bound) => ({ ...bound, right: bound.right.map((p) => p + 1) }),
    },
    {
      how: 'a fractional price',
      spoil: (bound) => ({ ...bound, left: bound.left.map((p) => p + 0.5) }),
    },
    { how: 'a missing price', spoil: (bound) => ({ ...bound, left: bound.left.slice(1) }) },
    {
      how: 'no number',
      spoil: (bound) => ({ ...bound, right: bound.right.map(() => Number.NaN) }),
    },
    { how: 'fewer pairs looked at', spoil: (bound) => ({ ...bound, atLeast: 1000 }) },
    { how: 'another weight', spoil: (bound) => ({ ...bound, factor: bound.factor + 2 }) },
    { how: 'too small an offset', spoil: (bound) => ({ ...bound, offset: 0 }) },
    { how: 'everything free', spoil: (bound) => ({ ...bound, left: bound.left.map(() => 0) }) },
  ];
  it.each(spoiled)('spoiled by $how is refused', ({ spoil }) => {
    const asked: PairingProblem = { ...free, locked: [], objective: ['matched', 'total'] };
    const fresh = solved(asked);
    expect(isProvedBest(asked, fresh.pairs, fresh.bounds.map(spoil))).toBe(false);
  });
});
