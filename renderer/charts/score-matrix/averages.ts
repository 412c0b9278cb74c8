import type { Matrix, MatrixOrder } from './matrix.ts';

/** A matrix in which each cell stands for a block of cells of the one that it was made of. */
export interface Averages {
  readonly rows: number;
  readonly columns: number;
  /** The mean of the allowed scores; -1 where the whole block is ruled out. */
  readonly scores: Int16Array;
  /** The rule of the first pair of a block that is ruled out, 0 elsewhere. */
  readonly rules: Uint8Array;
}

const ROWS_AT_A_TIME = 64;

/**
 * Puts a matrix in order and takes it together in square blocks, of one cell or more. One pass over
 * the scores, which pauses every few rows and tells how far it is, 0 to 1.
 */
export function* averageBlocks(
  matrix: Matrix,
  order: MatrixOrder,
  block: number,
): Generator<number, Averages> {
  const rows = Math.ceil(order.rows.length / block);
  const columns = Math.ceil(order.columns.length / block);
  const scores = new Int16Array(rows * columns);
  const rules = new Uint8Array(rows * columns);
  const sums = new Float64Array(columns);
  const counts = new Uint32Array(columns);
  for (let row = 0; row < rows; row += 1) {
    sums.fill(0);
    counts.fill(0);
    const members = order.rows.slice(row * block, (row + 1) * block);
    for (const left of members) addRow(matrix, order, left, block, sums, counts);
    for (let column = 0; column < columns; column += 1) {
      const count = counts[column] ?? 0;
      const place = row * columns + column;
      scores[place] = count === 0 ? -1 : Math.round((sums[column] ?? 0) / count);
      rules[place] = count === 0 ? ruleAt(matrix, members[0], order.columns[column * block]) : 0;
    }
    if (row % ROWS_AT_A_TIME === 0) yield row / rows;
  }
  return { rows, columns, scores, rules };
}

function addRow(
  { scores, right }: Matrix,
  { columns }: MatrixOrder,
  left: number,
  block: number,
  sums: Float64Array,
  counts: Uint32Array,
): void {
  const start = left * right.length;
  for (let shown = 0; shown < columns.length; shown += 1) {
    const score = scores[start + (columns[shown] ?? 0)] ?? -1;
    if (score < 0) continue;
    const column = Math.floor(shown / block);
    sums[column] = (sums[column] ?? 0) + score;
    counts[column] = (counts[column] ?? 0) + 1;
  }
}

function ruleAt(matrix: Matrix, left: number | undefined, right: number | undefined): number {
  if (left === undefined || right === undefined) return 0;
  return matrix.rules[left * matrix.right.length + right] ?? 0;
}
