import { describe, expect, it } from 'vitest';
import { solve } from '../solve.ts';
import { alternatives } from './alternatives.ts';
import type { InsightOptions } from './asking.ts';
import { bestRosters } from './best-rosters.ts';
import { conflict } from './conflict.ts';
import { prices } from './prices.ts';
import { repair } from './repair.ts';
import { smallProblem } from './testing/small-problem.ts';
import { tradeoff } from './tradeoff.ts';
import { explainUnmatchedPerson } from './unmatched-person.ts';
import { whyNotPair } from './why-not-pair.ts';

const tags = ['near'];
const problem = {
  ...smallProblem(3, 4, [
    { a: 'm1', b: 'a1', score: 900, tags },
    { a: 'm1', b: 'a2', score: 800 },
    { a: 'm2', b: 'a2', score: 900 },
    { a: 'm2', b: 'a3', score: 700, tags },
    { a: 'm3', b: 'a3', score: 900, tags },
    { a: 'm3', b: 'a4', score: 600 },
  ]),
  quotas: [{ name: 'near', tag: 'near', min: 1 }],
};
const answer = await solve(problem);

type Ask = (options: InsightOptions) => Promise<{ readonly status: string }>;

const questions: readonly (readonly [string, Ask])[] = [
  ['why not a pair', (options) => whyNotPair(problem, answer, 'm1', 'a2', options)],
  ['prices', (options) => prices(problem, answer, options)],
  ['a person without a pair', (options) => explainUnmatchedPerson(problem, answer, 'a4', options)],
  ['the best rosters', (options) => bestRosters(problem, answer, options)],
  [
    'alternatives',
    (options) => alternatives(problem, answer, { count: 2, differ: 1, lossPercent: 50 }, options),
  ],
  ['a conflict', (options) => conflict(problem, { everyone: 'right' }, options)],
  ['a repair', (options) => repair(problem, answer.pairs, { leave: ['m1'] }, options)],
  ['a tradeoff', (options) => tradeoff(problem, { against: 'near', points: 4 }, options)],
];

describe.each(questions)('%s', (_, ask) => {
  it('is not answered when cancelled', async () => {
    expect(await ask({ signal: { aborted: true } })).toEqual({ status: 'cancelled' });
  });

  it('is not answered when the time is over', async () => {
    let time = 0;
    const now = (): number => {
      time += 1000;
      return time;
    };
    expect(await ask({ now, timeLimitMs: 10 })).toEqual({
      status: 'not-proved',
      solve: 'feasible',
    });
  });

  it('gives the same answer again, and tells fractions that never fall', async () => {
    const fractions: number[] = [];
    const first = await ask({ onProgress: (fraction) => fractions.push(fraction) });
    expect(await ask({})).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(fractions).toEqual([...fractions].sort((one, other) => one - other));
    expect(fractions.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
  });
});

describe('a roster that is not proved best', () => {
  it('is no ground for answers', async () => {
    const unproved = { ...answer, status: 'feasible' as const };
    const wanted = { count: 1, differ: 1, lossPercent: 1 };
    const end = { status: 'not-proved', solve: 'feasible' };
    expect(await prices(problem, unproved)).toEqual(end);
    expect(await alternatives(problem, unproved, wanted)).toEqual(end);
    expect(await bestRosters(problem, unproved)).toEqual(end);
    expect(await explainUnmatchedPerson(problem, unproved, 'a4')).toEqual(end);
  });
});
