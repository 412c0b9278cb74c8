import type { Quota, Stage } from '../../problem/problem.ts';
import type { PairIndex } from '../engine.ts';

/**
 * A problem of any kind as an integer programme sees it: options that are taken or not, and limits
 * that they share.
 */
export interface Frame {
  /** By row, then column, then slot. */
  readonly options: readonly Option[];
  /** The most places that may be taken of each limit. */
  readonly limits: ArrayLike<number>;
  readonly quotas: readonly Quota[];
  /** The names of all locks. */
  readonly locks: readonly string[];
  readonly objective: readonly Stage[];
  /** The number of rows, and whether at most one option of a row may be taken. */
  readonly rows: number;
  isSingle(row: number): boolean;
}

/** A pair that a programme may choose, with all that its rows need. */
export interface Option extends PairIndex {
  /** The slot of a visit, -1 for none; null where the problem knows no slots. */
  readonly slot: number | null;
  readonly score: number;
  readonly tags: ReadonlySet<string>;
  /** The lock that the option would keep, or null. */
  readonly lock: string | null;
  /** Settled: the programme has to take it. */
  readonly settled: boolean;
  /** The limits of which it takes places, each once. */
  readonly takes: readonly Taken[];
}

/** So many places of a limit. */
export interface Taken {
  readonly limit: number;
  readonly places: number;
}

/** How problems of one kind become frames. */
export interface Shape<Model> {
  /** Whether a problem has no more candidates than so many. */
  hasAtMost(model: Model, most: number): boolean;
  frameOf(model: Model): Frame;
  /** The smallest set of locks that cannot all hold, as far as counting alone tells. */
  lockConflict(model: Model): readonly string[];
}

/** Takes one place of each of these limits. */
export function oneOf(...limits: readonly number[]): readonly Taken[] {
  return limits.map((limit) => ({ limit, places: 1 }));
}

/** The order of the options in every frame. */
export function inOrder(one: Option, other: Option): number {
  return one.row - other.row || one.column - other.column || (one.slot ?? 0) - (other.slot ?? 0);
}
