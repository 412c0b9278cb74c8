import { at, type Lock } from '../../../problem/model.ts';
import type { Stage } from '../../../problem/problem.ts';
import type { AllowedPool } from '../../../verify/pool-bound.ts';
import type { Control, PairIndex } from '../../engine.ts';
import type { PoolModel } from '../pool.ts';

/** A pair of people by number, with its score. */
export type Edge = readonly [number, number, number];

export const calm: Control = { stop: () => null, report: () => undefined };

export interface PoolParts {
  readonly objective?: readonly Stage[];
  readonly locks?: readonly (readonly [number, number])[];
  readonly capacity?: readonly number[];
  readonly dense?: boolean;
}

/** A pool of `size` people, numbered from 0, with the given candidates; locks leave the table. */
export function poolOf(size: number, edges: readonly Edge[], parts: PoolParts = {}): PoolModel {
  const scores = new Int16Array(size * size).fill(-1);
  for (const [a, b, score] of edges) {
    scores[a * size + b] = score;
    scores[b * size + a] = score;
  }
  const locks = (parts.locks ?? []).map(([row, column]): Lock => {
    const score = at(scores, row * size + column);
    const name = `lock ${nameOf(row)}-${nameOf(column)}`;
    return { row, column, score: score < 0 ? null : score, tags: [], name };
  });
  for (const { row, column } of locks) {
    scores[row * size + column] = -1;
    scores[column * size + row] = -1;
  }
  return {
    people: {
      ids: Array.from({ length: size }, (_, k) => nameOf(k)),
      capacity: Int32Array.from({ length: size }, (_, k) => parts.capacity?.[k] ?? 1),
    },
    table: parts.dense === false ? sparse(size, scores) : dense(size, scores),
    locks,
    objective: parts.objective ?? ['matched', 'fairness', 'total'],
  };
}

export function nameOf(person: number): string {
  return `p${String(person).padStart(4, '0')}`;
}

function dense(size: number, score: Int16Array): PoolModel['table'] {
  const start = Int32Array.from({ length: size + 1 }, (_, k) => k * size);
  return { rows: size, columns: size, start, column: null, score, tags: new Map() };
}

function sparse(size: number, scores: Int16Array): PoolModel['table'] {
  const cells = Array.from(scores.keys()).filter((cell) => at(scores, cell) >= 0);
  const start = Int32Array.from(
    { length: size + 1 },
    (_, row) => cells.filter((cell) => cell < row * size).length,
  );
  return {
    rows: size,
    columns: size,
    start,
    column: Int32Array.from(cells, (cell) => cell % size),
    score: Int16Array.from(cells, (cell) => at(scores, cell)),
    tags: new Map(),
  };
}

/** The same pool as the check of a bound reads it. */
export function allowedPool({ people, locks }: PoolModel, edges: readonly Edge[]): AllowedPool {
  const rows = edges.map(([a, b, score]) => ({ person: a, partners: [b], scores: [score] }));
  const locked = locks.map(({ row, column, score }) => ({ a: row, b: column, score: score ?? 0 }));
  return { places: people.capacity, rows, locked };
}

/** Every roster over the given edges, as lists of edges. */
export function* everyRoster(edges: readonly Edge[]): Generator<readonly Edge[]> {
  yield [];
  for (const [k, edge] of edges.entries()) {
    const later = edges.slice(k + 1).filter((other) => !meet(edge, other));
    for (const roster of everyRoster(later)) yield [edge, ...roster];
  }
}

function meet([a, b]: Edge, [c, d]: Edge): boolean {
  return a === c || a === d || b === c || b === d;
}

export type StageScores = Readonly<Record<Stage, number>>;

/** Number of pairs, lowest score (1001 for nobody) and sum. */
export function stageScores(roster: readonly Edge[]): StageScores {
  const scores = roster.map(([, , score]) => score);
  return {
    matched: scores.length,
    fairness: Math.min(1001, ...scores),
    total: scores.reduce((sum, score) => sum + score, 0),
  };
}

/** The edges that a roster of numbers stands for. */
export function edgesOf(pairs: readonly PairIndex[], edges: readonly Edge[]): readonly Edge[] {
  const byPair = new Map(edges.map((edge) => [`${edge[0]} ${edge[1]}`, edge]));
  return pairs.map(({ row, column }) => {
    const edge = byPair.get(`${row} ${column}`) ?? byPair.get(`${column} ${row}`);
    if (edge === undefined) throw new Error(`no candidate ${row} ${column}`);
    return edge;
  });
}

/** Numbers from 0 to 1, the same in every run (a linear congruential generator). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) / 16777216;
  };
}

/** Everybody with everybody, scored by a function of the two numbers. */
export function everyPair(size: number, score: (a: number, b: number) => number): readonly Edge[] {
  const edges: Edge[] = [];
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) edges.push([a, b, score(a, b)]);
  }
  return edges;
}
