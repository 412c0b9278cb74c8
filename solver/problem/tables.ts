import { at, bears, type CandidateTable, type Places } from './model.ts';
import type { Candidate, CandidateMatrix } from './problem.ts';

/** A table while it is built: its scores may still be taken out. */
export interface TableDraft {
  readonly table: CandidateTable;
  readonly score: Int16Array;
  /** The cell of a pair, or -1 when the table has none. */
  cellOf(row: number, column: number): number;
  tagsOf(cell: number): readonly string[];
}

/** The dense form: every pair has a cell, 2 bytes each. */
export function denseTable(matrix: CandidateMatrix, places: Places): TableDraft {
  const rows = places.left.size;
  const columns = places.right.size;
  const score = new Int16Array(rows * columns).fill(-1);
  const columnAt = Int32Array.from(matrix.right, (id) => places.right.get(id) ?? 0);
  const rowAt = Int32Array.from(matrix.left, (id) => places.left.get(id) ?? 0);
  matrix.scores.forEach((values, i) => {
    const base = at(rowAt, i) * columns;
    for (let j = 0; j < values.length; j++) score[base + at(columnAt, j)] = values[j] ?? -1;
  });
  const tags = new Map<string, Uint32Array>();
  for (const [tag, texts] of Object.entries(matrix.tags ?? {})) {
    const bits = new Uint32Array((score.length + 31) >>> 5);
    texts.forEach((text, i) => {
      for (let j = text.indexOf('1'); j >= 0; j = text.indexOf('1', j + 1)) {
        setBit(bits, at(rowAt, i) * columns + at(columnAt, j));
      }
    });
    tags.set(tag, bits);
  }
  const start = Int32Array.from({ length: rows + 1 }, (_, row) => row * columns);
  const table = { rows, columns, start, column: null, score, tags };
  return draft(table, score, (row, column) => row * columns + column);
}

/** The sparse form: cells of a row in the order of their columns. */
export function sparseTable(candidates: readonly Candidate[], places: Places): TableDraft {
  const rows = places.left.size;
  const columns = places.right.size;
  const order = orderedByPair(candidates, places);
  const start = new Int32Array(rows + 1);
  const column = new Int32Array(order.length);
  const score = new Int16Array(order.length);
  const tags = new Map<string, Uint32Array>();
  order.forEach((index, cell) => {
    const candidate = candidates[index];
    if (candidate === undefined) return;
    const row = places.left.get(candidate.a) ?? 0;
    start[row + 1] = cell + 1;
    column[cell] = places.right.get(candidate.b) ?? 0;
    score[cell] = candidate.score;
    for (const tag of candidate.tags ?? []) setBit(bitsOf(tags, tag, order.length), cell);
  });
  for (let row = 0; row < rows; row++) {
    start[row + 1] = Math.max(at(start, row + 1), at(start, row));
  }
  const table = { rows, columns, start, column, score, tags };
  return draft(table, score, (row, wanted) =>
    find(column, wanted, at(start, row), at(start, row + 1)),
  );
}

function draft(
  table: CandidateTable,
  score: Int16Array,
  cellOf: (row: number, column: number) => number,
): TableDraft {
  return {
    table,
    score,
    cellOf,
    tagsOf: (cell) => [...table.tags.keys()].filter((tag) => bears(table, cell, tag)).sort(),
  };
}

/** Indices of the candidates by row, then by column: sorted as numbers, which is fast. */
function orderedByPair(candidates: readonly Candidate[], places: Places): readonly number[] {
  const width = places.right.size;
  const keys = Float64Array.from(
    candidates,
    ({ a, b }) => (places.left.get(a) ?? 0) * width + (places.right.get(b) ?? 0),
  );
  return Array.from(keys.keys()).sort((one, other) => at(keys, one) - at(keys, other));
}

function find(column: Int32Array, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = at(column, middle);
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function bitsOf(tags: Map<string, Uint32Array>, tag: string, cells: number): Uint32Array {
  const known = tags.get(tag);
  if (known !== undefined) return known;
  const bits = new Uint32Array((cells + 31) >>> 5);
  tags.set(tag, bits);
  return bits;
}

function setBit(bits: Uint32Array, cell: number): void {
  const word = cell >>> 5;
  bits[word] = at(bits, word) | (1 << (cell & 31));
}
