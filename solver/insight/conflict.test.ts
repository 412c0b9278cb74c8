import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PairingProblem, ProblemWithCandidates } from '../problem/problem.ts';
import { type Conflict, conflict } from './conflict.ts';
import { problemUnder, rulesOf } from './named-rules.ts';
import { everyRoster } from './testing/every-roster.ts';
import { ruledProblem } from './testing/random-problems.ts';
import { smallProblem } from './testing/small-problem.ts';

const problem = smallProblem(3, 3, [
  { a: 'm1', b: 'a1', score: 900, tags: ['far'] },
  { a: 'm2', b: 'a2', score: 800 },
  { a: 'm3', b: 'a2', score: 700, tags: ['far'] },
  { a: 'm3', b: 'a3', score: 600 },
]);

function canHold(changed: PairingProblem): boolean {
  if ('matrix' in changed) throw new Error('listed candidates only');
  return everyRoster(changed).length > 0;
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

  it('cannot lose a rule and stay a conflict, and its repairs are the least', async () => {
    const seen: Conflict['status'][] = [];
    const wanted = fc.constantFrom('left' as const, 'right' as const, 'both' as const);
    await fc.assert(
      fc.asyncProperty(
        fc.nat().map(ruledProblem),
        fc.nat(3),
        wanted,
        async (random, min, everyone) => {
          const hard: ProblemWithCandidates = {
            ...random,
            quotas: [
              { name: 'near', tag: 'near', min },
              { name: 'cross', tag: 'cross-agency', max: 1 },
            ].slice(min === 0 ? 2 : 0),
          };
          const told = await conflict(hard, { everyone });
          seen.push(told.status);
          const all = rulesOf(hard, everyone);
          if (told.status !== 'conflict') {
            expect(canHold(problemUnder(hard, all))).toBe(true);
            return;
          }
          expect(canHold(problemUnder(hard, told.rules))).toBe(false);
          for (const rule of told.rules) {
            const others = told.rules.filter((own) => own !== rule);
            expect(canHold(problemUnder(hard, others))).toBe(true);
          }
          for (const own of told.repairs) {
            if (own.kind !== 'relax') continue;
            const beside = (own.leaves === 'nothing' ? all : told.rules).filter(
              (rule) => rule.kind !== 'quota' || rule.name !== own.quota,
            );
            const holdsWith = (value: number): boolean => {
              const quota = hard.quotas?.find(({ name }) => name === own.quota);
              if (quota === undefined) throw new Error('a quota of the problem');
              const changed = { ...quota, [own.bound]: value };
              return canHold(
                problemUnder(hard, [...beside, { kind: 'quota', name: own.quota, quota: changed }]),
              );
            };
            expect(holdsWith(own.to)).toBe(true);
            expect(holdsWith(own.bound === 'min' ? own.to + 1 : own.to - 1)).toBe(false);
          }
        },
      ),
      { seed: 11, numRuns: 40 },
    );
    expect(new Set(seen)).toEqual(new Set(['conflict', 'no-conflict']));
  });
});
