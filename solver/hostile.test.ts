import { describe, expect, it } from 'vitest';
import { bruteForce } from './cases/brute-force.ts';
import { alternatives } from './insight/alternatives.ts';
import { bestRosters } from './insight/best-rosters.ts';
import { conflict } from './insight/conflict.ts';
import { prices } from './insight/prices.ts';
import { repair } from './insight/repair.ts';
import { poolProblem, quotaProblem, visitsProblem } from './insight/testing/random-problems.ts';
import { tradeoff } from './insight/tradeoff.ts';
import { explainUnmatchedPerson } from './insight/unmatched-person.ts';
import { whyNotPair } from './insight/why-not-pair.ts';
import type { IdPair, ProblemWithCandidates } from './problem/problem.ts';
import { solve } from './solve.ts';

/** Names that mean something to a careless program; two of them are the same number. */
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '9007199254740992',
  '9007199254740993',
  'NaN',
  '[]',
  '-',
  ' ',
];

/** The problem with such names for its people, tags and quotas. */
function renamed(problem: ProblemWithCandidates): ProblemWithCandidates {
  const ids = [...new Set(problem.people.map(({ id }) => id))];
  const nameOf = (id: string): string => NAMES[ids.indexOf(id)] ?? `${id}\u0000`;
  const tagOf = (tag: string): string => (tag.startsWith('slot:') ? tag : '__proto__');
  const pair = ([a, b]: IdPair): IdPair => [nameOf(a), nameOf(b)];
  return {
    ...problem,
    people: problem.people.map((own) => ({ ...own, id: nameOf(own.id) })),
    candidates: problem.candidates.map(({ a, b, score, tags = [] }) => ({
      a: nameOf(a),
      b: nameOf(b),
      score,
      tags: [...new Set(tags.map(tagOf))],
    })),
    locked: (problem.locked ?? []).map(([a, b, ...slot]) => [...pair([a, b]), ...slot] as const),
    forbidden: (problem.forbidden ?? []).map(pair),
    quotas: (problem.quotas ?? []).map((quota, k) => ({
      ...quota,
      name: NAMES[k] ?? quota.name,
      tag: tagOf(quota.tag),
    })),
  };
}

describe.each([
  ['mentors and mentees', quotaProblem],
  ['work pairs', poolProblem],
  ['visits', visitsProblem],
] as const)('%s with names that mean something else', (_, problemOf) => {
  it('are solved and asked about like any others', async () => {
    const clean = Object.getOwnPropertyNames(Object.prototype).join();
    for (let seed = 0; seed < 40; seed++) {
      const problem = renamed(problemOf(seed));
      const answer = await solve(problem);
      const best = bruteForce(problem);
      expect(answer.status, `seed ${seed}`).toBe(best === null ? 'infeasible' : 'optimal');
      expect((await conflict(problem)).status).toBe(best === null ? 'conflict' : 'no-conflict');
      const [first] = answer.pairs;
      if (best === null || first === undefined) continue;
      expect(answer.objective).toMatchObject({ matched: best.values.matched });
      expect((await prices(problem, answer)).status).toBe('priced');
      expect((await bestRosters(problem, answer)).status).toBe('told');
      expect((await whyNotPair(problem, answer, first.a, first.b)).status).toBe('chosen');
      const wanted = { count: 1, differ: 1, lossPercent: 100 };
      expect((await alternatives(problem, answer, wanted)).status).toBe('told');
      expect((await tradeoff(problem, { against: 'near', points: 3 })).status).toBe('told');
      expect((await repair(problem, answer.pairs, {})).status).toBe('repaired');
      for (const { id } of answer.unmatched) {
        expect((await explainUnmatchedPerson(problem, answer, id)).status).toBe('explained');
      }
    }
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(clean);
  });
});

describe('ten thousand quotas', () => {
  const quotas = (own: { readonly min?: number; readonly max?: number }) =>
    Array.from({ length: 10_000 }, (_, k) => ({
      name: `quota ${k}`,
      tag: `tag ${k % 3}`,
      ...own,
    }));
  const problem: ProblemWithCandidates = {
    version: 1,
    method: 'mentoring',
    people: [
      { id: 'm1', side: 'left' },
      { id: 'a1', side: 'right' },
    ],
    candidates: [{ a: 'm1', b: 'a1', score: 500, tags: ['tag 0', 'tag 1'] }],
  };

  it('of one pair each are kept', async () => {
    const answer = await solve({ ...problem, quotas: quotas({ max: 1 }) });
    expect(answer).toMatchObject({ status: 'optimal', objective: { matched: 1, total: 500 } });
  });

  it('that cannot hold end in a conflict of one of them', async () => {
    const told = await conflict({ ...problem, quotas: quotas({ min: 1 }) });
    expect(told).toMatchObject({
      status: 'conflict',
      isSmallest: true,
      rules: [{ kind: 'quota' }],
    });
  });
});
