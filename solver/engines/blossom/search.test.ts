import { env } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolBound } from '../../verify/pool-bound.ts';
import { weightsFor } from '../assignment/weights.ts';
import { jumpStart } from './jump-start.ts';
import { completeFrom, matchOnCore, matchPool, type PoolMatching } from './match.ts';
import { openPairs, type PoolTask } from './pool.ts';
import { allowedPool, calm, type Edge, edgesOf, everyRoster, poolOf } from './testing/pools.ts';
import { textbook } from './testing/textbook.ts';

const RUNS = env['PARIKSI_DEEP'] === undefined ? 300 : 10_000;

type Solve = (task: PoolTask) => PoolMatching;

/** From nobody paired and everybody at half the highest worth, so that trees do all the work. */
const fromNothing: Solve = (task) => {
  const size = task.places.length;
  const { offset, factor } = task.weights;
  const mate = new Int32Array(size).fill(-1);
  const price = new Float64Array(size).fill(offset + 1000 * factor);
  const start = { status: 'solved' as const, mate, price };
  return completeFrom(task, start, calm, -Infinity);
};

/** On one candidate for each person to begin with. */
const onCore: Solve = (task) => matchOnCore(task, jumpStart(task, calm), calm, -Infinity, 1);

const ways: readonly { readonly name: string; readonly solve: Solve }[] = [
  { name: 'from the fractional start', solve: (task) => matchPool(task, calm) },
  { name: 'from nothing', solve: fromNothing },
  { name: 'on a core that has to grow', solve: onCore },
];

function taskOf(size: number, edges: readonly Edge[], most: boolean): PoolTask {
  const places = new Int32Array(size).fill(1);
  const weights = weightsFor(most ? ['matched', 'total'] : ['total'], size, 0);
  return { table: openPairs(poolOf(size, edges).table, places), places, weights };
}

function pairsOf({ mate }: PoolMatching): readonly { row: number; column: number }[] {
  return Array.from(mate, (column, row) => ({ row, column })).filter((p) => p.row < p.column);
}

/** Graphs with few and many candidates, few and many levels of scores. */
function graphsOf(most: number) {
  return fc
    .tuple(
      fc.integer({ min: 1, max: most }),
      fc.constantFrom([0, 1], [5, 5], [0, 3], [8, 12], [0, 1000]),
      fc.integer({ min: 1, max: 10 }),
    )
    .chain(([size, [low, high], share]) => {
      const pairs = (size * (size - 1)) / 2;
      const score = fc.integer({ min: low ?? 0, max: high ?? 0 });
      const open = fc.integer({ min: 1, max: 10 }).map((roll) => roll <= share);
      return fc
        .array(fc.tuple(open, score), { minLength: pairs, maxLength: pairs })
        .map((rolls) => ({ size, edges: chosenEdges(size, rolls) }));
    });
}

function chosenEdges(size: number, rolls: readonly (readonly [boolean, number])[]): Edge[] {
  const edges: Edge[] = [];
  let k = 0;
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const [open, score] = rolls[k++] ?? [false, 0];
      if (open) edges.push([a, b, score]);
    }
  }
  return edges;
}

describe.each(ways)('a matching found $name', ({ solve }) => {
  it.each(textbook)('is the textbook one: $name', ({ edges, pairs, most }) => {
    const size = Math.max(...edges.map(([a, b]) => Math.max(a, b)));
    const moved = edges.map(([a, b, score]): Edge => [a - 1, b - 1, score]);
    const solved = solve(taskOf(size, moved, most === true));
    expect(pairsOf(solved).map(({ row, column }) => [row + 1, column + 1])).toEqual(pairs);
  });

  /** The worth of the matching, once the bound is seen to equal it. */
  function provedWorth(size: number, edges: readonly Edge[], task: PoolTask): number {
    const solved = solve(task);
    const worth = worthOf(edgesOf(pairsOf(solved), edges), task);
    const prices = { ...task.weights, people: solved.price, sets: solved.sets };
    expect(poolBound(allowedPool(poolOf(size, edges), edges), prices)).toBe(worth);
    return worth;
  }

  it('is worth as much as the best of all, and its prices prove it', () => {
    fc.assert(
      fc.property(graphsOf(7), fc.boolean(), ({ size, edges }, most) => {
        const task = taskOf(size, edges, most);
        let best = 0;
        for (const roster of everyRoster(edges)) best = Math.max(best, worthOf(roster, task));
        expect(provedWorth(size, edges, task)).toBe(best);
      }),
      { numRuns: RUNS },
    );
  });

  it('is proved by its prices where blossoms nest deeper', () => {
    fc.assert(
      fc.property(graphsOf(32), fc.boolean(), ({ size, edges }, most) => {
        provedWorth(size, edges, taskOf(size, edges, most));
      }),
      { numRuns: RUNS / 4 },
    );
  });
});

function worthOf(roster: readonly Edge[], { weights }: PoolTask): number {
  return roster.reduce((sum, edge) => sum + weights.offset + weights.factor * edge[2], 0);
}
