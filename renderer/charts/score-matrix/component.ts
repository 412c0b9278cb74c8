/** Numbers in rows, one row after another. */
export interface Block {
  readonly values: Float32Array;
  readonly rows: number;
  readonly columns: number;
}

/** Where each row and column of a block stands along the direction in which it differs the most. */
export interface Component {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  /** Whether the direction is stronger than numbers without any order would have. */
  readonly isStructure: boolean;
}

/** How much stronger than the strongest direction of pure noise a direction has to be. */
const ABOVE_NOISE = 1.3;

/** Enough for the signs to settle; more would move hardly anybody. */
const ROUNDS = 10;
const ROWS_AT_A_TIME = 48;

/**
 * The first singular vectors of a block, by power iteration (G. H. Golub and C. F. Van Loan, Matrix
 * Computations, 8.2), from its longest row. Ten passes over the block; pauses every few rows.
 */
export function* firstComponent(block: Block): Generator<number, Component> {
  let axis = ofLengthOne(longestRow(block));
  const along = new Float64Array(block.rows);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(block.columns);
    for (let row = 0; row < block.rows; row += 1) {
      along[row] = takeRow(block, row, axis, next);
      if (row % ROWS_AT_A_TIME === 0) yield (round + row / block.rows) / ROUNDS;
    }
    axis = ofLengthOne(next);
  }
  return { rows: along, columns: axis, isStructure: isAboveNoise(block, along) };
}

/**
 * Numbers without order, of the same variance, would have a first singular value of about the
 * variance's root times the sum of the roots of both sides (V. Marchenko and L. Pastur, 1967).
 */
function isAboveNoise({ values, rows, columns }: Block, along: Float64Array): boolean {
  let energy = 0;
  for (const value of values) energy += value * value;
  const strength = along.reduce((sum, value) => sum + value * value, 0);
  const noise = (energy / (rows * columns)) * (Math.sqrt(rows) + Math.sqrt(columns)) ** 2;
  return strength > ABOVE_NOISE * noise;
}

/** How far a row goes along the axis; adds the row, so weighed, to the next axis. */
function takeRow(
  { values, columns }: Block,
  row: number,
  axis: Float64Array,
  next: Float64Array,
): number {
  const start = row * columns;
  let sum = 0;
  for (let column = 0; column < columns; column += 1)
    sum += (values[start + column] ?? 0) * (axis[column] ?? 0);
  for (let column = 0; column < columns; column += 1)
    next[column] = (next[column] ?? 0) + sum * (values[start + column] ?? 0);
  return sum;
}

function longestRow({ values, rows, columns }: Block): Float64Array {
  let longest = 0;
  let most = -1;
  for (let row = 0; row < rows; row += 1) {
    let length = 0;
    for (let place = row * columns; place < (row + 1) * columns; place += 1)
      length += (values[place] ?? 0) ** 2;
    if (length > most) [longest, most] = [row, length];
  }
  return Float64Array.from(values.subarray(longest * columns, (longest + 1) * columns));
}

function ofLengthOne(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}
