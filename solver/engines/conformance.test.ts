import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildModel } from '../problem/build-model.ts';
import { asCandidates, asMatrix } from '../problem/forms.ts';
import { type ReadProblem, readProblem } from '../problem/read.ts';
import { solve } from '../solve.ts';
import { engines } from './choose.ts';
import type { Control } from './engine.ts';

const FOLDER = new URL('../cases/', import.meta.url);
const calm: Control = { stop: () => null, report: () => undefined };

const cases = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const { problem, expected } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    return { name: file.replace('.json', '').replaceAll('-', ' '), problem, expected };
  });

it('has the cases that it runs', () => {
  expect(cases.length).toBeGreaterThanOrEqual(25);
});

describe.each(cases)('$name', ({ problem, expected }) => {
  it('is answered as expected', async () => {
    expect(await solve(problem)).toMatchObject(expected);
  });

  it('is answered alike in its matrix form', async () => {
    const dense = asMatrix(valid(readProblem(problem)));
    const { timing, ...answer } = await solve(dense);
    const { timing: other, ...again } = await solve(asCandidates(dense));
    expect(answer).toMatchObject(expected);
    expect(again).toEqual(answer);
    expect(timing.engine).toBe(other.engine);
  });

  const model = buildModel(valid(readProblem(problem)));
  it.each(engines.filter((engine) => engine.claims(model)))(
    'is solved by the $name engine',
    async (engine) => {
      const outcome = await engine.solve(model, calm, true);
      expect(outcome.status).toBe(expected.status);
      if (outcome.status !== 'optimal') return;
      const pairs = outcome.pairs.map(({ row, column }) => [
        model.left.ids[row],
        model.right.ids[column],
      ]);
      const wanted = expected.pairs.map(({ a, b }: { a: string; b: string }) => [a, b]);
      expect(pairs).toEqual(wanted);
    },
  );
});

function valid(read: ReadProblem) {
  if (read.status === 'invalid') throw new Error(JSON.stringify(read.issues));
  return read.problem;
}
