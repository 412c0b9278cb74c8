import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StageValues } from '../problem/answer.ts';
import { asCandidates, asMatrix } from '../problem/forms.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { type ReadProblem, readProblem } from '../problem/read.ts';
import { solve } from '../solve.ts';
import { checkRoster, stageValues } from '../verify/index.ts';
import { chooseEngines } from './choose.ts';
import type { Control } from './engine.ts';
import { modelOf } from './models.ts';
import { namePairs } from './name-pairs.ts';

const FOLDER = new URL('../cases/', import.meta.url);
const calm: Control = { stop: () => null, report: () => undefined };

const cases = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const { problem, expected } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    return { name: file.replace('.json', '').replaceAll('-', ' '), problem, expected };
  });

it('has the cases that it runs', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

describe.each(cases)('$name', ({ problem, expected }) => {
  it('is answered as expected', async () => {
    expect(await solve(problem)).toMatchObject(expected);
  });

  const read = valid(readProblem(problem));

  if (isDense(read)) {
    it('is answered alike in its matrix form', async () => {
      const dense = asMatrix(read);
      const { timing, ...answer } = await solve(dense);
      const { timing: other, ...again } = await solve(asCandidates(dense));
      expect(answer).toMatchObject(expected);
      expect(again).toEqual(answer);
      expect(timing.engine).toBe(other.engine);
    });
  }

  it('is answered with the same bytes in 20 orders of its rows', async () => {
    const { timing, ...answer } = await solve(problem);
    const bytes = JSON.stringify(answer);
    for (const shuffled of fc.sample(shufflesOf(problem), { numRuns: 20, seed: 1 })) {
      const { timing: later, ...again } = await solve(shuffled);
      expect(JSON.stringify(again)).toBe(bytes);
      expect(later.engine).toBe(timing.engine);
    }
  });

  it.each(chooseEngines(modelOf(read)))('is solved by the $name engine', async (engine) => {
    const outcome = await engine.solve(calm, true);
    expect(outcome.status).toBe(expected.status);
    if (outcome.status !== 'optimal') return;
    const pairs = namePairs(read, modelOf(read), outcome.pairs);
    expect(checkRoster(read, pairs)).toEqual([]);
    expect(asked(read, stageValues(read, pairs))).toEqual(asked(read, expected.objective));
    if (expected.pairs !== undefined) expect(pairs).toEqual(expected.pairs);
  });
});

/** The stages that the problem asks for; what the others come to is the engine's own affair. */
function asked({ objective }: PairingProblem, values: Readonly<Partial<StageValues>> | null) {
  return objective?.map((stage) => values?.[stage]);
}

/** Whether the dense form can hold the problem: one cell has one slot. */
function isDense(problem: PairingProblem): boolean {
  const { candidates } = asCandidates(problem);
  const pairs = new Set(candidates.map(({ a, b }) => JSON.stringify([a, b])));
  return pairs.size === candidates.length;
}

function shufflesOf(problem: Readonly<Record<string, unknown>>): fc.Arbitrary<object> {
  const shuffled = (field: string): fc.Arbitrary<unknown> => {
    const list = problem[field];
    if (!Array.isArray(list)) return fc.constant(list);
    return fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
  };
  const fields = ['people', 'candidates', 'locked', 'forbidden', 'quotas'];
  const present = fields.filter((field) => field in problem);
  return fc.tuple(...present.map(shuffled)).map((lists) => ({
    ...problem,
    ...Object.fromEntries(present.map((field, k) => [field, lists[k]])),
  }));
}

function valid(read: ReadProblem): PairingProblem {
  if (read.status === 'invalid') throw new Error(JSON.stringify(read.issues));
  return read.problem;
}
