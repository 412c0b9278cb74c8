import type { Matrix, MatrixOrder } from './matrix.ts';

/** Enough for the order to settle; more would move hardly anybody. */
const ROUNDS = 14;
const ROWS_AT_A_TIME = 48;

/**
 * Orders rows and columns so that people whose scores are alike stand beside each other: by the
 * first principal component of the scores, freed of the mean of their row and column (found by
 * power iteration; see G. H. Golub and C. F. Van Loan, Matrix Computations, 8.2). Pairs that are
 * ruled out weigh nothing. The same scores give the same order. Costs 14 passes over the scores; it
 * pauses every few rows and tells how far it is, 0 to 1, so that whoever runs it can let others in.
 */
export function* orderByLikeness(matrix: Matrix): Generator<number, MatrixOrder> {
  const rows = matrix.left.length;
  const columns = matrix.right.length;
  const centred = yield* centre(matrix);
  let axis = longestRow(centred, rows, columns);
  const along = new Float64Array(rows);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(columns);
    for (let row = 0; row < rows; row += 1) {
      const start = row * columns;
      let sum = 0;
      for (let column = 0; column < columns; column += 1)
        sum += (centred[start + column] ?? 0) * (axis[column] ?? 0);
      along[row] = sum;
      for (let column = 0; column < columns; column += 1)
        next[column] = (next[column] ?? 0) + sum * (centred[start + column] ?? 0);
      if (row % ROWS_AT_A_TIME === 0) yield (round + row / rows) / ROUNDS;
    }
    axis = ofLengthOne(next);
  }
  return { rows: fromHighest(along), columns: fromHighest(axis) };
}

/** The scores without the means of their row and column, zero where a pair is ruled out. */
function* centre({ left, right, scores }: Matrix): Generator<number, Float32Array> {
  const columns = right.length;
  const rowMeans = new Float64Array(left.length);
  const columnSums = new Float64Array(columns);
  const columnCounts = new Uint32Array(columns);
  for (let row = 0; row < left.length; row += 1) {
    let sum = 0;
    let count = 0;
    for (let column = 0; column < columns; column += 1) {
      const score = scores[row * columns + column] ?? -1;
      if (score < 0) continue;
      sum += score;
      count += 1;
      columnSums[column] = (columnSums[column] ?? 0) + score;
      columnCounts[column] = (columnCounts[column] ?? 0) + 1;
    }
    rowMeans[row] = sum / Math.max(1, count);
    if (row % ROWS_AT_A_TIME === 0) yield 0;
  }
  const columnMeans = columnSums.map((sum, column) => sum / Math.max(1, columnCounts[column] ?? 0));
  const all = total(columnSums) / Math.max(1, total(columnCounts));
  const centred = new Float32Array(scores.length);
  for (let row = 0; row < left.length; row += 1) {
    const shift = all - (rowMeans[row] ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const score = scores[row * columns + column] ?? -1;
      if (score < 0) continue;
      centred[row * columns + column] = score - (columnMeans[column] ?? 0) + shift;
    }
    if (row % ROWS_AT_A_TIME === 0) yield 0;
  }
  return centred;
}

function total(values: Float64Array | Uint32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function longestRow(centred: Float32Array, rows: number, columns: number): Float64Array {
  let longest = 0;
  let most = -1;
  for (let row = 0; row < rows; row += 1) {
    let length = 0;
    for (let place = row * columns; place < (row + 1) * columns; place += 1)
      length += (centred[place] ?? 0) ** 2;
    if (length > most) [longest, most] = [row, length];
  }
  return ofLengthOne(
    Float64Array.from(centred.subarray(longest * columns, (longest + 1) * columns)),
  );
}

function ofLengthOne(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** Places from the highest value to the lowest; equals keep their order. */
function fromHighest(values: Float64Array): readonly number[] {
  return Array.from(values, (_, place) => place).sort(
    (one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other,
  );
}
