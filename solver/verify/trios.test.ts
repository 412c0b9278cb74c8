import { expect, it } from 'vitest';
import type { Trio } from '../problem/answer.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { checkTrios } from './trios.ts';

const problem: PairingProblem = {
  version: 1,
  method: 'workpair',
  oddPerson: 'trio',
  people: [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }, { id: 'p4', capacity: 0 }],
  candidates: [
    { a: 'p1', b: 'p2', score: 900 },
    { a: 'p3', b: 'p1', score: 301 },
    { a: 'p2', b: 'p3', score: 200 },
    { a: 'p1', b: 'p4', score: 500 },
    { a: 'p2', b: 'p4', score: 500 },
  ],
};
const pairs = [{ a: 'p1', b: 'p2', score: 900 }];
const trio: Trio = { pair: ['p1', 'p2'], third: 'p3', score: 250 };

it('a trio of a pair and of somebody who may be paired with both holds', () => {
  expect(checkTrios(problem, pairs, [trio])).toEqual([]);
});

it.each([
  ['that nobody asked for', { ...problem, oddPerson: 'waits' as const }, [trio]],
  ['with a forbidden meeting', { ...problem, forbidden: [['p2', 'p3'] as const] }, [trio]],
  ['besides another', problem, [trio, trio]],
  ['of no pair', problem, [{ ...trio, pair: ['p1', 'p3'] as const }]],
  ['with another score', problem, [{ ...trio, score: 251 }]],
  ['with a person of the pair', problem, [{ ...trio, third: 'p1' }]],
  ['with somebody without a place', problem, [{ ...trio, third: 'p4', score: 500 }]],
  ['with a stranger', problem, [{ ...trio, third: 'p9' }]],
])('a trio %s is a fault', (_name, asked, trios) => {
  expect(checkTrios(asked, pairs, trios).map(({ code }) => code)).toContain('wrong-trio');
});
