import type { OddPerson, Quota, Stage } from './problem.ts';

/**
 * The neutral form of a problem with two sides: people as numbers in the order of their ids, so that
 * the row order of a file never matters, and pairs as typed arrays. Four million candidates take
 * about 10 MB dense and 40 MB sparse.
 */
export interface PairingModel {
  readonly kind: 'sides';
  readonly left: Group;
  readonly right: Group;
  /** The pairs that an engine may choose: candidates that are neither locked nor forbidden. */
  readonly table: CandidateTable;
  readonly locks: readonly Lock[];
  readonly quotas: readonly Quota[];
  readonly objective: readonly Stage[];
}

/**
 * The neutral form of a pool of work pairs. The table is square and symmetric: each pair stands in
 * the rows of both people, and nobody in their own.
 */
export interface PoolModel {
  readonly kind: 'pool';
  readonly people: Group;
  readonly table: CandidateTable;
  /** The row of a lock is the smaller number. */
  readonly locks: readonly Lock[];
  readonly quotas: readonly Quota[];
  readonly objective: readonly Stage[];
  readonly oddPerson: OddPerson;
}

/** One side of the problem. Index k stands for the k-th smallest id. */
export interface Group {
  readonly ids: readonly string[];
  /** Places of each person, locked pairs included. */
  readonly capacity: Int32Array;
}

/**
 * Pairs by row. Row i has the cells `start[i]` to `start[i + 1]`; cell k is in column `column[k]`,
 * or, when `column` is null (dense), in column `k - start[i]`.
 */
export interface CandidateTable<Scores extends ArrayLike<number> = Int16Array> {
  readonly rows: number;
  readonly columns: number;
  readonly start: Int32Array;
  readonly column: Int32Array | null;
  /** 0..1000, or -1 where the pair may not be chosen. */
  readonly score: Scores;
  /** Per tag one bit per cell. */
  readonly tags: ReadonlyMap<string, Uint32Array>;
}

/** Row and column numbers of the people by id. */
export interface Places {
  readonly left: ReadonlyMap<string, number>;
  readonly right: ReadonlyMap<string, number>;
}

/** A pair that must be in the roster. `score` is null when it is not a candidate. */
export interface Lock {
  readonly row: number;
  readonly column: number;
  readonly score: number | null;
  readonly tags: readonly string[];
  /** 'lock m1-a1': how a conflict names it. */
  readonly name: string;
}

/** The column of a cell of the given row. */
export function columnOf(
  table: Pick<CandidateTable, 'start' | 'column'>,
  row: number,
  cell: number,
): number {
  return table.column === null ? cell - at(table.start, row) : at(table.column, cell);
}

/** Whether a cell bears a tag. */
export function bears(table: CandidateTable, cell: number, tag: string): boolean {
  const bits = table.tags.get(tag);
  return bits !== undefined && (at(bits, cell >>> 5) & (1 << (cell & 31))) !== 0;
}

/** An element that is known to exist; typed arrays have no holes. */
export function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}
