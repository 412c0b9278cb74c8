import { describe, expect, it } from 'vitest';
import type { PairingProblem } from '../../problem/problem.ts';
import { solve } from '../../solve.ts';
import type { Control } from '../engine.ts';
import type { Assignment } from './assign.ts';
import { assign } from './assign.ts';
import { assignByCore } from './core.ts';
import type { Task } from './task.ts';

const calm: Control = { stop: () => null, report: () => undefined };

/** Numbers from 0 to 1, the same in every run (a linear congruential generator). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) / 16777216;
  };
}

type Landscape = (i: number, j: number, size: number, roll: () => number) => number;

/** Shapes of scores that real cohorts have, from easy to hard. */
const landscapes: Record<string, Landscape> = {
  random: (_i, _j, _size, roll) => Math.floor(roll() * 1001),
  'all equal': () => 500,
  'a few levels': (_i, _j, _size, roll) => 100 * Math.floor(roll() * 11),
  'everybody likes the same people': (_i, j, size, roll) =>
    Math.floor((700 * j) / size + 300 * roll()),
  'the best suit the best': (i, j, size) => Math.floor((1000 * i * j) / (size * size)),
  'nearness on a line': (i, j, size) => 1000 - Math.floor((1000 * Math.abs(i - j)) / size),
  'many pairs not allowed': (_i, _j, _size, roll) =>
    roll() < 0.8 ? -1 : Math.floor(roll() * 1001),
  'a staircase': (i, j, size) => (i + j < size ? 500 : -1),
};

function matrixProblem(size: number, landscape: Landscape, capacity = 1): PairingProblem {
  const roll = dice(size);
  const left = Array.from({ length: size }, (_, k) => `m${k}`);
  const right = Array.from({ length: size }, (_, k) => `a${k}`);
  return {
    version: 1,
    method: 'mentoring',
    people: [
      ...left.map((id) => ({ id, side: 'left' as const, capacity })),
      ...right.map((id) => ({ id, side: 'right' as const })),
    ],
    matrix: {
      left,
      right,
      scores: left.map((_, i) => right.map((_, j) => landscape(i, j, size, roll))),
    },
  };
}

function taskOf(size: number, landscape: Landscape): Task {
  const roll = dice(size);
  const score = new Int16Array(size * size).map((_, cell) =>
    landscape(Math.floor(cell / size), cell % size, size, roll),
  );
  return {
    table: {
      rows: size,
      columns: size,
      start: Int32Array.from({ length: size + 1 }, (_, row) => row * size),
      column: null,
      score,
      tags: new Map(),
    },
    leftPlaces: new Int32Array(size).fill(1),
    rightPlaces: new Int32Array(size).fill(1),
    weights: { offset: 1000 * size + 1, factor: 1, atLeast: 0 },
  };
}

function worth(task: Task, { choice }: Assignment): number {
  return choice.rowTaken.reduce(
    (sum, taken, row) =>
      taken === 0
        ? sum
        : sum +
          task.weights.offset +
          (task.table.score[choice.rowCell[choice.rowStart[row] ?? 0] ?? 0] ?? 0),
    0,
  );
}

describe.each(Object.entries(landscapes))('%s', (_name, landscape) => {
  it('is proved best in all stages at 200 x 200', async () => {
    const answer = await solve(matrixProblem(200, landscape));
    expect(answer).toMatchObject({ status: 'optimal', proof: 'dual certificate', verified: true });
  });

  it('is proved best with two places on the left', async () => {
    const answer = await solve(matrixProblem(120, landscape, 2));
    expect(answer).toMatchObject({ status: 'optimal', proof: 'dual certificate', verified: true });
  });

  it('is worth the same by way of a core as over the whole table', () => {
    const task = taskOf(180, landscape);
    expect(worth(task, assignByCore(task, calm))).toBe(worth(task, assign(task, calm)));
  });
});

it('proves 500 x 500 best', async () => {
  const answer = await solve(
    matrixProblem(500, (_i, _j, _size, roll) => Math.floor(roll() * 1001)),
  );
  expect(answer).toMatchObject({ status: 'optimal', objective: { matched: 500 } });
});
