import {
  at,
  type CandidateTable,
  columnOf,
  type Lock,
  type PairingModel,
} from '../../problem/model.ts';
import type { Quota, Stage } from '../../problem/problem.ts';
import { type SidePlaces, usefulPlaces } from '../assignment/assign.ts';
import type { PairIndex } from '../engine.ts';
import { freePlaces } from '../locks.ts';
import { type Kinds, sortByTags } from './kinds.ts';
import type { Matcher } from './matcher.ts';
import { SidesMatcher } from './sides-matcher.ts';

/** A problem as the priced programme sees it: what locked pairs leave free, and what they hold. */
export interface Scope {
  readonly quotas: readonly Quota[];
  readonly objective: readonly Stage[];
  readonly locks: readonly Lock[];
  /** Every pair once; in a pool in the row of the smaller number. */
  readonly table: CandidateTable;
  readonly kinds: Kinds;
  /** Whether rows and columns are the same people. */
  readonly isPool: boolean;
  /** Places that locked pairs leave free; in a pool the same list twice. */
  readonly free: SidePlaces;
  /** Free places that candidates could fill. */
  readonly useful: SidePlaces;
  readonly locked: LockedPairs;
  /** Finds the best rosters without quotas. */
  readonly matcher: Matcher;
}

/** What locked pairs hold. */
export interface LockedPairs {
  readonly pairs: number;
  readonly total: number;
  /** Infinity without locks. */
  readonly lowest: number;
  /** How many locked pairs bear the tag of each quota. */
  readonly bearing: readonly number[];
}

/** Looks at a problem whose locks can hold together. Cost: one pass over the tags of the quotas. */
export function scopeOf(model: PairingModel): Scope {
  const { locks, objective, quotas, table } = model;
  const free = freePlaces(model);
  const useful = usefulPlaces(table, free);
  return {
    quotas,
    objective,
    locks,
    table,
    kinds: sortByTags(table, new Set(quotas.map(({ tag }) => tag))),
    isPool: false,
    free,
    useful,
    locked: lockedPairs(locks, quotas),
    matcher: new SidesMatcher(table, free, useful),
  };
}

/** What the locked pairs hold of the pairs, the scores and the quotas. */
export function lockedPairs(locks: readonly Lock[], quotas: readonly Quota[]): LockedPairs {
  const scores = locks.map(({ score }) => score ?? 0);
  return {
    pairs: locks.length,
    total: scores.reduce((sum, score) => sum + score, 0),
    lowest: Math.min(...scores),
    bearing: quotas.map(({ tag }) => locks.filter(({ tags }) => tags.includes(tag)).length),
  };
}

/** The row of a cell. Cost: a binary search in the sparse form. */
export function rowOf({ start, rows, columns, column }: CandidateTable, cell: number): number {
  if (column === null) return Math.floor(cell / columns);
  let low = 0;
  let high = rows - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (at(start, middle) <= cell) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Chosen cells and locked pairs together, by row, then by column. */
export function rosterOf({ locks, table }: Scope, cells: ArrayLike<number>): readonly PairIndex[] {
  const chosen = Array.from(cells, (cell) => {
    const row = rowOf(table, cell);
    return { row, column: columnOf(table, row, cell) };
  });
  const locked = locks.map(({ row, column }) => ({ row, column }));
  return [...chosen, ...locked].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
}

/** The sum of the scores of chosen cells. */
export function totalOf({ table }: Pick<Scope, 'table'>, cells: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < cells.length; k++) total += at(table.score, cells[k] ?? 0);
  return total;
}

/** The most pairs that free places allow, whatever the candidates are. */
export function mostFreePairs({ free, isPool, useful }: Scope): number {
  const places = (counts: Int32Array): number => counts.reduce((sum, own) => sum + own, 0);
  if (isPool) return Math.floor(places(free.left) / 2);
  return Math.min(places(useful.left), places(useful.right));
}
