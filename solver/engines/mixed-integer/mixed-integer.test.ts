import { expect, it } from 'vitest';
import { buildModel } from '../../problem/build-model.ts';
import type { PairingProblem } from '../../problem/problem.ts';
import { solve } from '../../solve.ts';
import { smallProgramme } from '../small-programme/index.ts';
import { mixedInteger } from './index.ts';

const calm = { stop: () => null, report: () => undefined };

function problemOf(size: number, seed: number): PairingProblem {
  let state = seed;
  const roll = (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const left = Array.from({ length: size }, (_, k) => `m${k}`);
  const right = Array.from({ length: size }, (_, k) => `a${k}`);
  const candidates = left.flatMap((a) =>
    right.map((b) => {
      const score = Math.floor(roll() * 1001);
      return { a, b, score, tags: ['near', 'cross-agency'].filter(() => roll() < 0.3) };
    }),
  );
  return {
    version: 1,
    method: 'mentoring',
    people: [
      ...left.map((id) => ({ id, side: 'left' as const })),
      ...right.map((id) => ({ id, side: 'right' as const })),
    ],
    candidates,
    quotas: [
      { name: 'near', tag: 'near', minShare: 0.5 },
      { name: 'across', tag: 'cross-agency', min: 2 },
    ],
  };
}

it('agrees with the small programme, pair by pair', async () => {
  for (let seed = 1; seed <= 5; seed++) {
    const model = buildModel(problemOf(5, seed));
    const small = await smallProgramme.sides.solve(model, calm, true);
    const large = await mixedInteger.sides.solve(model, calm, true);
    expect(large).toEqual(small);
  }
});

it('solves a cohort of 24 with two quotas, whatever the order of the rows', async () => {
  const problem = problemOf(24, 7);
  const { timing, ...answer } = await solve(problem);
  expect(timing.engine).toBe('mixed-integer');
  expect(answer).toMatchObject({ status: 'optimal', verified: true, objective: { matched: 24 } });
  if (!('candidates' in problem)) throw new Error('no candidates');
  const turned = {
    ...problem,
    people: problem.people.toReversed(),
    candidates: problem.candidates.toReversed(),
  };
  const { timing: later, ...again } = await solve(turned);
  expect(JSON.stringify(again)).toBe(JSON.stringify(answer));
  expect(later.engine).toBe(timing.engine);
});
