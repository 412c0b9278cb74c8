import { describe, expect, it } from 'vitest';
import { buildModel } from '../../problem/build-model.ts';
import type { PairingProblem, Quota } from '../../problem/problem.ts';
import type { Control, StopReason } from '../engine.ts';
import { pricedProgramme } from './index.ts';

const calm: Control = { stop: () => null, report: () => undefined };

/** A square problem whose scores and tags follow from the numbers of the people. */
function square(size: number, quotas: readonly Quota[], locked: [string, string][] = []) {
  const people = (letter: string, side: 'left' | 'right') =>
    Array.from({ length: size }, (_, k) => ({ id: `${letter}${1000 + k}`, side }));
  const left = people('m', 'left');
  const right = people('a', 'right');
  const problem: PairingProblem = {
    version: 1,
    method: 'mentoring',
    people: [...left, ...right],
    candidates: left.flatMap(({ id: a }, i) =>
      right.map(({ id: b }, j) => ({
        a,
        b,
        score: (i * i * 37 + j * j * 91 + i * j * 53) % 1001,
        tags: (i * 7 + j * 3) % 5 < 2 ? ['across'] : ['within'],
      })),
    ),
    quotas,
    locked,
  };
  return problem;
}

const ACROSS: Quota = { name: 'across', tag: 'across', min: 50 };

function stopAfter(looks: number, reason: StopReason): Control {
  let seen = 0;
  return { stop: () => (seen++ < looks ? null : reason), report: () => undefined };
}

describe('a problem that is stopped', () => {
  it.each(['cancelled', 'time'] as const)('says so at once: %s', async (reason) => {
    const outcome = await pricedProgramme.sides.solve(
      buildModel(square(60, [ACROSS])),
      stopAfter(0, reason),
      true,
    );
    expect(outcome).toMatchObject({ status: 'stopped', reason });
  });

  it('hands over the best roster that it has, and it keeps the quotas', async () => {
    const problem: PairingProblem = {
      ...square(30, [{ ...ACROSS, min: 24 }]),
      objective: ['total', 'fairness', 'matched'],
    };
    const model = buildModel(problem);
    let all = 0;
    const counting: Control = { ...calm, stop: () => (all++ < 0 ? 'time' : null) };
    await pricedProgramme.sides.solve(model, counting, true);
    const outcomes = await Promise.all(
      [0.2, 0.4, 0.6, 0.8, 0.9, 0.95].map((part) =>
        pricedProgramme.sides.solve(model, stopAfter(Math.floor(part * all), 'time'), false),
      ),
    );
    const rosters = outcomes.flatMap((outcome) =>
      outcome.status === 'stopped' && outcome.pairs !== null ? [outcome.pairs] : [],
    );
    expect(rosters.length).toBeGreaterThan(0);
    for (const pairs of rosters) {
      const across = pairs.filter(({ row, column }) => (row * 7 + column * 3) % 5 < 2);
      expect(across.length).toBeGreaterThanOrEqual(24);
      expect(new Set(pairs.map(({ row }) => row)).size).toBe(pairs.length);
      expect(new Set(pairs.map(({ column }) => column)).size).toBe(pairs.length);
    }
  });
});

describe('rules that cannot hold together', () => {
  const rules: readonly Quota[] = [
    { name: 'many within', tag: 'within', minShare: 0.7 },
    { name: 'few pairs across', tag: 'across', max: 9 },
    { name: 'many across', tag: 'across', minShare: 0.4 },
    { name: 'some across', tag: 'across', min: 3 },
  ];
  const locked: [string, string][] = [
    ['m1000', 'a1000'],
    ['m1001', 'a1001'],
    ['m1002', 'a1003'],
  ];

  it('are named, and every one of them is needed', async () => {
    const problem = square(12, rules, locked);
    const outcome = await pricedProgramme.sides.solve(buildModel(problem), calm, true);
    if (outcome.status !== 'infeasible') throw new Error(outcome.status);
    // Without a pair every share holds, so a lock takes part.
    expect(outcome.conflict).toEqual(['many within', 'many across', 'lock m1002-a1003']);
    const status = async (names: readonly string[]): Promise<string> => {
      const quotas = rules.filter(({ name }) => names.includes(name));
      const held = locked.filter(([a, b]) => names.includes(`lock ${a}-${b}`));
      const model = buildModel({ ...problem, quotas, locked: held });
      return (await pricedProgramme.sides.solve(model, calm, true)).status;
    };
    expect(await status(outcome.conflict)).toBe('infeasible');
    for (const name of outcome.conflict) {
      expect(await status(outcome.conflict.filter((other) => other !== name))).toBe('optimal');
    }
  });

  it('are found among many locks', async () => {
    const many = Array.from({ length: 20 }, (_, k): [string, string] => [
      `m${1000 + k}`,
      `a${1000 + k}`,
    ]);
    const borne = many.filter((_, k) => (k * 10) % 5 < 2).length;
    const quota = { name: 'few across', tag: 'across', max: borne - 1 };
    const outcome = await pricedProgramme.sides.solve(
      buildModel(square(25, [quota], many)),
      calm,
      true,
    );
    if (outcome.status !== 'infeasible') throw new Error(outcome.status);
    expect(outcome.conflict).toHaveLength(borne + 1);
    expect(outcome.conflict).toContain('few across');
  });
});

it('gives the same pairs whatever the order of the rows', async () => {
  const problem = square(40, [{ name: 'across', tag: 'across', minShare: 0.8 }]);
  if (!('candidates' in problem)) throw new Error('listed problems only');
  const first = await pricedProgramme.sides.solve(buildModel(problem), calm, true);
  expect(first.status).toBe('optimal');
  for (const step of [7, 11, 13]) {
    const { candidates, people } = problem;
    const turned = <Item>(items: readonly Item[]): readonly Item[] =>
      items.map((item, k) => items[(k * step + 5) % items.length] ?? item);
    const again = { ...problem, candidates: turned(candidates), people: turned(people) };
    const outcome = await pricedProgramme.sides.solve(buildModel(again), calm, true);
    expect(outcome).toEqual(first);
  }
});
