import { describe, expect, it } from 'vitest';
import { judgeRoster } from './chosen-roster.ts';
import type { PairingProblem } from './problem/problem.ts';
import { solve } from './solve.ts';

const mentoring: PairingProblem = {
  version: 1,
  method: 'mentoring',
  people: [
    { id: 'm1', side: 'left' },
    { id: 'm2', side: 'left' },
    { id: 'n1', side: 'right' },
    { id: 'n2', side: 'right' },
  ],
  candidates: [
    { a: 'm1', b: 'n1', score: 900 },
    { a: 'm1', b: 'n2', score: 500 },
    { a: 'm2', b: 'n1', score: 400 },
  ],
  objective: ['matched', 'total'],
};

const pool: PairingProblem = {
  version: 1,
  method: 'workpair',
  oddPerson: 'trio',
  people: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  candidates: [
    { a: 'a', b: 'b', score: 700 },
    { a: 'a', b: 'c', score: 301 },
    { a: 'b', b: 'c', score: 100 },
  ],
  objective: ['matched', 'total'],
};

describe('a roster chosen by hand', () => {
  it('is scored, put in order and explained, and never said to be the best', () => {
    const judged = judgeRoster(mentoring, {
      pairs: [{ a: 'm1', b: 'n1' }],
      thirds: [],
      by: 'hand',
    });
    if (judged.status === 'broken') throw new Error('the roster holds');
    expect(judged.answer).toMatchObject({
      status: 'feasible',
      proof: null,
      verified: true,
      pairs: [{ a: 'm1', b: 'n1', score: 900 }],
      objective: { matched: 1, fairness: 900, total: 900 },
    });
    expect(judged.answer.unmatched.map(({ id }) => id)).toEqual(['m2', 'n2']);
  });

  it('has the values of the solver’s own roster when it is that one', async () => {
    const solved = await solve(pool);
    const { pairs, trios = [] } = solved;
    const thirds = trios.map(({ pair, third }) => ({ pair, third }));
    const chosen = { pairs: pairs.map(({ a, b }) => ({ a, b })), thirds, by: 'hand' };
    const judged = judgeRoster(pool, chosen);
    if (judged.status === 'broken') throw new Error('the roster holds');
    expect(judged.answer.objective).toEqual(solved.objective);
    expect(judged.answer.trios).toEqual(trios);
    expect(judged.answer.unmatched).toEqual(solved.unmatched);
  });

  it.each([
    ['a pair that may not be', [{ a: 'm2', b: 'n2' }], 'not-a-candidate'],
    [
      'somebody with two pairs and one place',
      [
        { a: 'm1', b: 'n1' },
        { a: 'm1', b: 'n2' },
      ],
      'over-capacity',
    ],
  ])('is refused with %s', (_name, pairs, code) => {
    expect(judgeRoster(mentoring, { pairs, thirds: [], by: 'hand' })).toMatchObject({
      status: 'broken',
      faults: [{ code }],
    });
  });
});
