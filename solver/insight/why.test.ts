import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteForce } from '../cases/brute-force.ts';
import { solve } from '../solve.ts';
import { withLock } from './changed-problem.ts';
import { stageLoss } from './stage-loss.ts';
import { quotaProblem, ruledProblem } from './testing/random-problems.ts';
import { smallProblem } from './testing/small-problem.ts';
import { whyNotPair } from './why-not-pair.ts';
import { whyPair } from './why-pair.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 200);

const problem = smallProblem(2, 3, [
  { a: 'm1', b: 'a1', score: 900 },
  { a: 'm1', b: 'a2', score: 800 },
  { a: 'm1', b: 'a3', score: 800 },
  { a: 'm2', b: 'a1', score: 850 },
  { a: 'm2', b: 'a2', score: 300 },
]);

describe('why a pair', () => {
  it('tells the ranks, ties shared, and whom each could have instead', async () => {
    const why = whyPair(problem, await solve(problem), 'm1', 'a2');
    expect(why).toEqual({
      status: 'explained',
      chosen: true,
      locked: false,
      forbidden: false,
      score: 800,
      a: {
        id: 'm1',
        stand: 'left',
        rank: { rank: 2, sharedBy: 2, of: 3 },
        instead: { partner: 'a1', score: 900, heldBy: ['m2'], freePlaces: 0 },
      },
      b: {
        id: 'a2',
        stand: 'right',
        rank: { rank: 1, sharedBy: 1, of: 2 },
        instead: { partner: 'm2', score: 300, heldBy: ['a1'], freePlaces: 0 },
      },
    });
  });

  it('knows strangers and pairs that are no candidates', async () => {
    const answer = await solve(problem);
    expect(whyPair(problem, answer, 'm9', 'a1')).toEqual({ status: 'unknown-person', id: 'm9' });
    expect(whyPair(problem, answer, 'a1', 'm1')).toEqual({ status: 'unknown-person', id: 'a1' });
    expect(whyPair(problem, answer, 'm2', 'a3')).toEqual({ status: 'not-a-candidate' });
  });

  it('gives a forbidden pair no rank', async () => {
    const banned = { ...problem, forbidden: [['m1', 'a1'] as const] };
    expect(whyPair(banned, await solve(banned), 'm1', 'a1')).toMatchObject({
      forbidden: true,
      chosen: false,
      a: { rank: null },
      b: { rank: null },
    });
  });
});

describe('why not a pair', () => {
  it('says what it would cost and who would move', async () => {
    const told = await whyNotPair(problem, await solve(problem), 'm1', 'a1');
    expect(told).toMatchObject({
      status: 'priced',
      loss: { matched: 0, fairness: 500, total: 450 },
      moves: [
        { id: 'm1', stand: 'left', from: ['a2'], to: ['a1'] },
        { id: 'm2', stand: 'left', from: ['a1'], to: ['a2'] },
        { id: 'a1', stand: 'right', from: ['m2'], to: ['m1'] },
        { id: 'a2', stand: 'right', from: ['m1'], to: ['m2'] },
      ],
    });
  });

  it('names what is in the way', async () => {
    const answer = await solve(problem);
    const forbidden = { ...problem, forbidden: [['m1', 'a1'] as const] };
    const locked = { ...problem, locked: [['m1', 'a3'] as const] };
    const closed = {
      ...problem,
      people: problem.people.map((own) => (own.id === 'm1' ? { ...own, capacity: 0 } : own)),
    };
    expect(await whyNotPair(problem, answer, 'm1', 'a2')).toEqual({ status: 'chosen' });
    expect(await whyNotPair(forbidden, await solve(forbidden), 'm1', 'a1')).toEqual({
      status: 'forbidden',
    });
    expect(await whyNotPair(locked, await solve(locked), 'm1', 'a1')).toEqual({
      status: 'locked-elsewhere',
      id: 'm1',
      locks: [['m1', 'a3']],
    });
    expect(await whyNotPair(closed, await solve(closed), 'm1', 'a1')).toEqual({
      status: 'no-capacity',
      id: 'm1',
    });
  });

  it('stops when cancelled', async () => {
    const told = await whyNotPair(problem, await solve(problem), 'm1', 'a1', {
      signal: { aborted: true },
    });
    expect(told).toEqual({ status: 'cancelled' });
  });

  it.each([
    ['without quotas', ruledProblem],
    ['under a quota', quotaProblem],
  ] as const)('prices every pair exactly %s', async (_, problemOf) => {
    await fc.assert(
      fc.asyncProperty(fc.nat().map(problemOf), fc.nat(15), async (random, place) => {
        const pair = random.candidates[place];
        const best = bruteForce(random);
        if (pair === undefined || best === null) return;
        const told = await whyNotPair(random, await solve(random), pair.a, pair.b);
        const forced = bruteForce(withLock(random, [pair.a, pair.b]));
        if (told.status === 'priced') {
          expect(told.loss).toEqual(stageLoss(random, best.values, forced?.values ?? best.values));
        } else if (told.status === 'chosen') expect(forced?.values).toEqual(best.values);
        else expect(forced).toBeNull();
      }),
      { seed: 11, numRuns: RUNS },
    );
  });
});
