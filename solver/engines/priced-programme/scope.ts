import { at, type CandidateTable, columnOf, type PairingModel } from '../../problem/model.ts';
import { degrees } from '../assignment/assign.ts';
import type { PairIndex } from '../engine.ts';
import { freePlaces } from '../locks.ts';
import { type Kinds, sortByTags } from './kinds.ts';

/** A problem as the priced programme sees it: what locked pairs leave free, and what they hold. */
export interface Scope {
  readonly model: PairingModel;
  readonly table: CandidateTable;
  readonly kinds: Kinds;
  /** Places that locked pairs leave free. */
  readonly free: { readonly left: Int32Array; readonly right: Int32Array };
  /** Free places that candidates could fill. */
  readonly useful: { readonly left: Int32Array; readonly right: Int32Array };
  readonly locked: {
    readonly pairs: number;
    readonly total: number;
    /** Infinity without locks. */
    readonly lowest: number;
    /** How many locked pairs bear the tag of each quota. */
    readonly bearing: readonly number[];
  };
}

/** Looks at a problem whose locks can hold together. Cost: one pass over the tags of the quotas. */
export function scopeOf(model: PairingModel): Scope {
  const { locks, quotas, table } = model;
  const free = freePlaces(model);
  const most = degrees(table);
  const scores = locks.map(({ score }) => score ?? 0);
  return {
    model,
    table,
    kinds: sortByTags(table, new Set(quotas.map(({ tag }) => tag))),
    free,
    useful: {
      left: free.left.map((places, k) => Math.min(places, at(most.left, k))),
      right: free.right.map((places, k) => Math.min(places, at(most.right, k))),
    },
    locked: {
      pairs: locks.length,
      total: scores.reduce((sum, score) => sum + score, 0),
      lowest: Math.min(...scores),
      bearing: quotas.map(({ tag }) => locks.filter(({ tags }) => tags.includes(tag)).length),
    },
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
export function rosterOf({ model, table }: Scope, cells: ArrayLike<number>): readonly PairIndex[] {
  const chosen = Array.from(cells, (cell) => {
    const row = rowOf(table, cell);
    return { row, column: columnOf(table, row, cell) };
  });
  const locked = model.locks.map(({ row, column }) => ({ row, column }));
  return [...chosen, ...locked].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
}

/** The sum of the scores of chosen cells. */
export function totalOf({ table }: Scope, cells: ArrayLike<number>): number {
  return Array.from(cells).reduce((sum, cell) => sum + at(table.score, cell), 0);
}
