import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteForce } from '../cases/brute-force.ts';
import { kinds as exchanges, randomProblem } from '../engines/shadowing/testing/random-problems.ts';
import type {
  IdPair,
  PairingProblem,
  PairLock,
  ProblemWithCandidates,
} from '../problem/problem.ts';
import { solve } from '../solve.ts';
import { type Conflict, type ConflictRepair, conflict } from './conflict.ts';
import { type AddedRules, problemUnder, type Rule, rulesOf } from './named-rules.ts';
import {
  fullProblem,
  poolProblem,
  ruledProblem,
  visitsProblem,
} from './testing/random-problems.ts';
import { smallProblem } from './testing/small-problem.ts';

const RUNS = Number(process.env['PARIKSI_DEEP'] ?? 100);

const problem = smallProblem(3, 3, [
  { a: 'm1', b: 'a1', score: 900, tags: ['far'] },
  { a: 'm2', b: 'a2', score: 800 },
  { a: 'm3', b: 'a2', score: 700, tags: ['far'] },
  { a: 'm3', b: 'a3', score: 600 },
]);

function canHold(changed: PairingProblem): boolean {
  return bruteForce(changed) !== null;
}

type Wanted = readonly AddedRules[];
const nobody: AddedRules = {};
const left: AddedRules = { everyone: 'left' };
const right: AddedRules = { everyone: 'right' };
const both: AddedRules = { everyone: 'both' };

/** Problems that many rules make hard to hold, and of whom it may be asked that all have a pair. */
const kinds: readonly (readonly [string, (seed: number) => ProblemWithCandidates, Wanted])[] = [
  [
    'of mentors and mentees',
    (seed) => hardened(ruledProblem(seed), seed),
    [nobody, left, both, { lowestScore: 300 }, { ...right, lowestScore: 500, groupLimit: 1 }],
  ],
  [
    'of work pairs',
    (seed) => hardened(poolProblem(seed), seed),
    [nobody, both, { ...both, lowestScore: 400 }],
  ],
  [
    'of visits',
    (seed) => hardened(visitsProblem(seed), seed),
    [nobody, left, right, { ...right, lowestScore: 400, groupLimit: 1 }],
  ],
  [
    'of exchanges',
    (seed) => ({
      ...hardened(
        {
          version: 1,
          method: 'shadowing',
          ...randomProblem(exchanges['exchanges in slots'], seed),
        },
        seed,
      ),
      quotas: [],
    }),
    [nobody, { lowestScore: 400 }],
  ],
];

/** The problem with up to two locks, a forbidden pair and two quotas more. */
function hardened(problem: ProblemWithCandidates, seed: number): ProblemWithCandidates {
  const pairs = [seed % 5, seed % 7, (seed >> 3) % 9].map((place): readonly IdPair[] => {
    const pair = problem.candidates[place];
    return pair === undefined ? [] : [[pair.a, pair.b]];
  });
  const [first = [], second = [], third = []] = pairs;
  const locked = [...first, ...(seed % 3 === 0 ? second : [])];
  const inSlots = problem.method === 'shadowing' && problem.reciprocal !== true && seed % 2 === 0;
  return {
    ...problem,
    locked: inSlots ? locked.map(([a, b]): PairLock => [a, b, 'W10']) : locked,
    forbidden: third,
    quotas: [
      { name: 'near', tag: 'near', min: seed % 4 },
      { name: 'shared', tag: 'near', minShare: 0.6 },
      { name: 'cross', tag: 'cross-agency', max: 1 },
    ].slice(seed % 4),
  };
}

describe('a conflict', () => {
  it('is none where a roster keeps all rules', async () => {
    expect(await conflict(problem, { everyone: 'both' })).toEqual({ status: 'no-conflict' });
  });

  it('names a quota and a lock, and the least that the quota has to give', async () => {
    const told = await conflict({
      ...problem,
      locked: [
        ['m1', 'a1'],
        ['m2', 'a2'],
      ],
      quotas: [
        { name: 'far', tag: 'far', min: 2 },
        { name: 'loose', tag: 'far', max: 3 },
      ],
    });
    expect(told).toMatchObject({
      status: 'conflict',
      rules: [
        { kind: 'lock', pair: ['m2', 'a2'] },
        { kind: 'quota', name: 'far' },
      ],
      repairs: [
        { kind: 'drop', leaves: 'nothing' },
        { kind: 'relax', quota: 'far', bound: 'min', from: 2, to: 1, leaves: 'nothing' },
        { kind: 'drop', leaves: 'nothing' },
      ],
    });
  });

  it('names a lock in a slot that is not open to the two, and lifts it whole', async () => {
    const visits: ProblemWithCandidates = {
      version: 1,
      method: 'shadowing',
      people: [
        { id: 'h1', side: 'left' },
        { id: 'v1', side: 'right' },
      ],
      candidates: [{ a: 'h1', b: 'v1', score: 500, tags: ['slot:W10'] }],
      quotas: [{ name: 'late', tag: 'slot:W11', max: 3 }],
    };
    expect(await conflict({ ...visits, locked: [['h1', 'v1', 'W10']] })).toEqual({
      status: 'no-conflict',
    });
    expect(await conflict({ ...visits, locked: [['h1', 'v1', 'W11']] })).toMatchObject({
      rules: [{ kind: 'lock', pair: ['h1', 'v1', 'W11'] }],
      repairs: [{ kind: 'drop', leaves: 'nothing' }],
    });
  });

  it('names the people who cannot all have a pair', async () => {
    const crowd = smallProblem(2, 3, [
      { a: 'm1', b: 'a1', score: 1 },
      { a: 'm1', b: 'a2', score: 1 },
      { a: 'm2', b: 'a3', score: 1 },
    ]);
    expect(await conflict(crowd, { everyone: 'right' })).toMatchObject({
      rules: [
        { kind: 'has-pair', id: 'a1' },
        { kind: 'has-pair', id: 'a2' },
      ],
    });
  });

  it('says where lifting a forbidden pair would do', async () => {
    const banned: ProblemWithCandidates = { ...problem, forbidden: [['m1', 'a1']] };
    expect(await conflict(banned, { everyone: 'right' })).toMatchObject({
      rules: [
        { kind: 'forbidden', pair: ['m1', 'a1'] },
        { kind: 'has-pair', id: 'a1' },
      ],
    });
  });

  it('relaxes a share to the fraction that can be reached', async () => {
    const told = await conflict({
      ...problem,
      locked: [
        ['m1', 'a1'],
        ['m2', 'a2'],
      ],
      quotas: [{ name: 'mostly far', tag: 'far', minShare: 0.8 }],
    });
    expect(told).toMatchObject({
      repairs: expect.arrayContaining([
        expect.objectContaining({ kind: 'relax', bound: 'minShare', from: 0.8, to: 0.5 }),
      ]),
    });
  });

  it('names the lowest score, and the score to which it has to go down', async () => {
    const quotas = [{ name: 'far', tag: 'far', min: 2 }];
    expect(await conflict({ ...problem, quotas }, { lowestScore: 750 })).toMatchObject({
      rules: [{ kind: 'quota' }, { kind: 'lowest-score', score: 750 }],
      isSmallest: true,
      repairs: [
        { kind: 'relax', bound: 'min', to: 1 },
        { kind: 'drop' },
        { kind: 'lower-score', from: 750, to: 700, leaves: 'nothing' },
        { kind: 'drop', leaves: 'nothing' },
      ],
    });
  });

  it('names the limit of the groups, and the least that is more', async () => {
    const oneMentor: ProblemWithCandidates = {
      ...smallProblem(1, 3, [
        { a: 'm1', b: 'a1', score: 900 },
        { a: 'm1', b: 'a2', score: 800 },
        { a: 'm1', b: 'a3', score: 700 },
      ]),
      locked: [
        ['m1', 'a1'],
        ['m1', 'a2'],
      ],
    };
    const people = oneMentor.people.map((person) => ({ ...person, capacity: 3 }));
    expect(await conflict({ ...oneMentor, people }, { groupLimit: 1 })).toMatchObject({
      rules: [{ kind: 'lock' }, { kind: 'lock' }, { kind: 'group-limit', most: 1 }],
      repairs: [
        { kind: 'drop' },
        { kind: 'drop' },
        { kind: 'larger-groups', from: 1, to: 2, leaves: 'nothing' },
        { kind: 'drop' },
      ],
    });
  });

  it('is not confused by a quota that is called like a lock', async () => {
    const told = await conflict({
      ...problem,
      locked: [
        ['m1', 'a1'],
        ['m2', 'a2'],
      ],
      quotas: [{ name: 'lock m1-a1', tag: 'far', min: 2 }],
    });
    expect(told).toMatchObject({
      rules: [
        { kind: 'lock', pair: ['m2', 'a2'] },
        { kind: 'quota', name: 'lock m1-a1' },
      ],
      isSmallest: true,
      repairs: [
        { kind: 'drop', leaves: 'nothing' },
        { kind: 'relax', quota: 'lock m1-a1', bound: 'min', to: 1 },
        { kind: 'drop' },
      ],
    });
  });

  it('is the smaller of two', async () => {
    const told = await conflict({
      ...problem,
      locked: [
        ['m1', 'a1'],
        ['m2', 'a2'],
        ['m3', 'a3'],
      ],
      quotas: [
        { name: 'a lock against it', tag: 'far', max: 0 },
        { name: 'two locks against it', tag: 'far', min: 2 },
      ],
    });
    expect(told).toMatchObject({ rules: [{ kind: 'lock' }, { name: 'a lock against it' }] });
    expect(told).toMatchObject({ isSmallest: true });
  });

  it('names no more rules than it takes where many others could stand for them', async () => {
    const ids = Array.from({ length: 10 }, (_, k) => `${k}`);
    const told = await conflict({
      version: 1,
      method: 'mentoring',
      people: ids.flatMap((id) => [
        { id: `m${id}`, side: 'left' as const },
        { id: `a${id}`, side: 'right' as const },
      ]),
      candidates: ids.flatMap((own) =>
        ids.map((other) => ({
          a: `m${own}`,
          b: `a${other}`,
          score: 1,
          tags: own === other ? [] : ['far'],
        })),
      ),
      locked: ids.slice(0, 9).map((id) => [`m${id}`, `a${id}`] as const),
      quotas: [{ name: 'far', tag: 'far', min: 6 }],
    });
    if (told.status !== 'conflict') throw new Error(told.status);
    expect(told.rules.map(({ kind }) => kind)).toEqual([...Array(5).fill('lock'), 'quota']);
  });

  it('of many people is found among all their pairs, and eases a quota to what can be reached', async () => {
    for (let seed = 0; seed < 8; seed++) {
      const full = taggedProblem(40, seed);
      const quotas = [
        { name: 'near', tag: 'near', min: 39 - seed },
        { name: 'far', tag: 'far', min: 20 + 2 * seed },
      ];
      const told = await conflict({ ...full, quotas });
      const answer = await solve({ ...full, quotas });
      expect([seed, told.status]).toEqual([
        seed,
        answer.status === 'optimal' ? 'no-conflict' : 'conflict',
      ]);
      for (const own of told.status === 'conflict' ? told.repairs : []) {
        if (own.kind !== 'relax') continue;
        const statusAt = async (min: number): Promise<string> => {
          const eased = quotas.map((quota) =>
            quota.name === own.quota ? { ...quota, min } : quota,
          );
          return (await solve({ ...full, quotas: eased })).status;
        };
        expect([await statusAt(own.to), await statusAt(own.to + 1)]).toEqual([
          'optimal',
          'infeasible',
        ]);
      }
    }
  });

  describe.each(kinds)('%s', (_, problemOf, wanted) => {
    it('is a smallest one, and its repairs are the least', async () => {
      const seen: Conflict['status'][] = [];
      await fc.assert(
        fc.asyncProperty(
          fc.nat().map(problemOf),
          fc.constantFrom(...wanted),
          async (hard, added) => {
            const told = await conflict(hard, added);
            seen.push(told.status);
            const all = rulesOf(hard, added);
            if (told.status !== 'conflict') {
              expect(told.status).toBe('no-conflict');
              expect(canHold(problemUnder(hard, all))).toBe(true);
              return;
            }
            expect(told.isSmallest).toBe(true);
            expect(canHold(problemUnder(hard, told.rules))).toBe(false);
            for (const fewer of someOf(all, told.rules.length - 1)) {
              expect(canHold(problemUnder(hard, fewer))).toBe(true);
            }
            for (const own of told.repairs) expectLeast(hard, all, told.rules, own);
          },
        ),
        { seed: 11, numRuns: RUNS },
      );
      expect(new Set(seen)).toEqual(new Set(['conflict', 'no-conflict']));
    });
  });
});

/** So many on each side, all of whom can be paired, few of them near each other. */
function taggedProblem(size: number, seed: number): PairingProblem {
  const full = fullProblem(size, seed);
  if (!('matrix' in full)) throw new Error('a full problem is a matrix');
  const { scores } = full.matrix;
  const bits = (holds: (score: number) => boolean): readonly string[] =>
    scores.map((row) => Array.from(row, (score) => (holds(score) ? '1' : '0')).join(''));
  const tags = { near: bits((score) => score % 19 === 0), far: bits((score) => score % 3 === 0) };
  return { ...full, matrix: { ...full.matrix, tags } };
}

/** A relaxed quota lets the others hold, and would not if it were any tighter. */
function expectLeast(
  hard: ProblemWithCandidates,
  all: readonly Rule[],
  rules: readonly Rule[],
  own: ConflictRepair,
): void {
  const others = (some: readonly Rule[], name: string): readonly Rule[] =>
    some.filter((rule) => (rule.kind === 'quota' ? rule.name : '') !== name);
  if (own.kind === 'drop') {
    const without = all.filter((rule) => JSON.stringify(rule) !== JSON.stringify(own.rule));
    expect(canHold(problemUnder(hard, without))).toBe(own.leaves === 'nothing');
    return;
  }
  if (own.kind !== 'relax') {
    const kind = own.kind === 'lower-score' ? 'lowest-score' : 'group-limit';
    const beside = (own.leaves === 'nothing' ? all : rules).filter((rule) => rule.kind !== kind);
    const holds = (to: number): boolean =>
      canHold(
        problemUnder(hard, [
          ...beside,
          own.kind === 'lower-score'
            ? { kind: 'lowest-score', score: to }
            : { kind: 'group-limit', most: to },
        ]),
      );
    const tighter = own.kind === 'lower-score' ? own.to + 1 : own.to - 1;
    expect([holds(own.to), holds(tighter)]).toEqual([true, false]);
    return;
  }
  const beside = others(own.leaves === 'nothing' ? all : rules, own.quota);
  const holdsWith = (value: number): boolean => {
    const quota = hard.quotas?.find(({ name }) => name === own.quota);
    if (quota === undefined) throw new Error('a quota of the problem');
    const changed = { ...quota, [own.bound]: value };
    return canHold(
      problemUnder(hard, [...beside, { kind: 'quota', name: own.quota, quota: changed }]),
    );
  };
  expect(holdsWith(own.to)).toBe(true);
  if (own.bound === 'min') expect(holdsWith(own.to + 1)).toBe(false);
  if (own.bound === 'max') expect(holdsWith(own.to - 1)).toBe(false);
  if (own.bound === 'minShare') expect(holdsWith(own.to + 0.001)).toBe(false);
}

/** Sets of so many of the rules, the first few hundred of them. */
function someOf(rules: readonly Rule[], size: number): readonly (readonly Rule[])[] {
  const found: (readonly Rule[])[] = [];
  const choose = (from: number, chosen: readonly Rule[]): void => {
    if (found.length >= 300) return;
    if (chosen.length === size) {
      found.push(chosen);
      return;
    }
    for (let k = from; k < rules.length; k++) {
      const rule = rules[k];
      if (rule !== undefined) choose(k + 1, [...chosen, rule]);
    }
  };
  choose(0, []);
  return found;
}
