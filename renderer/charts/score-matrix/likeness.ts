import { type Block, type Component, firstComponent } from './component.ts';
import type { Matrix, MatrixOrder } from './matrix.ts';

/** Groups smaller than this are not parted any further. */
const SMALLEST_GROUP = 8;
const ROWS_AT_A_TIME = 48;

/**
 * Orders rows and columns so that people whose scores are alike stand beside each other, and those
 * who fit each other well meet along the diagonal: rows and columns together are parted in two by
 * the sign of the first singular vectors of their scores, freed of the mean of each row and column,
 * and each part is parted again, for as long as there is more than noise to part by (after I. Dhillon, Co-clustering by bipartite spectral graph
 * partitioning, 2001). Pairs that are ruled out weigh nothing. The same scores give the same order.
 * Costs about 24 passes over the scores; pauses every few rows, so that whoever runs it can let
 * others in.
 */
export function* orderByLikeness(matrix: Matrix): Generator<number, MatrixOrder> {
  const all = (people: readonly unknown[]): readonly number[] => people.map((_, place) => place);
  return yield* arrange(matrix, { rows: all(matrix.left), columns: all(matrix.right) }, null);
}

/** Orders a part of the matrix; `before` is where its rows stood when it was parted from the rest. */
function* arrange(
  matrix: Matrix,
  part: MatrixOrder,
  before: ReadonlyMap<number, number> | null,
): Generator<number, MatrixOrder> {
  if (part.rows.length === 0 || part.columns.length === 0) return part;
  const found = yield* firstComponent(yield* centre(matrix, part));
  if (!found.isStructure) return part;
  const component = turnedAs(before, part.rows, found);
  const positive = side(part, component, 1);
  const negative = side(part, component, -1);
  if (isSmall(positive) || isSmall(negative))
    return {
      rows: fromHighest(part.rows, component.rows),
      columns: fromHighest(part.columns, component.columns),
    };
  const along = new Map(part.rows.map((row, place) => [row, component.rows[place] ?? 0]));
  const first = yield* arrange(matrix, positive, along);
  const second = yield* arrange(matrix, negative, along);
  return {
    rows: [...first.rows, ...second.rows],
    columns: [...first.columns, ...second.columns],
  };
}

/** Singular vectors have no sign of their own: they go on in the direction of the part before. */
function turnedAs(
  before: ReadonlyMap<number, number> | null,
  rows: readonly number[],
  found: Component,
): Component {
  const { rows: along, columns } = found;
  const agreement = rows.reduce(
    (sum, row, place) => sum + (before?.get(row) ?? 0) * (along[place] ?? 0),
    0,
  );
  return agreement < 0
    ? { ...found, rows: along.map((value) => -value), columns: columns.map((value) => -value) }
    : found;
}

function side(part: MatrixOrder, component: Component, sign: 1 | -1): MatrixOrder {
  const isOn = (value: number | undefined): boolean => ((value ?? 0) >= 0 ? 1 : -1) === sign;
  return {
    rows: part.rows.filter((_, place) => isOn(component.rows[place])),
    columns: part.columns.filter((_, place) => isOn(component.columns[place])),
  };
}

function isSmall({ rows, columns }: MatrixOrder): boolean {
  return rows.length < SMALLEST_GROUP || columns.length < SMALLEST_GROUP;
}

/** The scores of a part without the means of their row and column; zero where ruled out. */
function* centre({ right, scores }: Matrix, part: MatrixOrder): Generator<number, Block> {
  const { rows, columns } = part;
  const places = Uint32Array.from(columns);
  const rowMeans = new Float64Array(rows.length);
  const columnSums = new Float64Array(columns.length);
  const columnCounts = new Uint32Array(columns.length);
  for (let row = 0; row < rows.length; row += 1) {
    const start = (rows[row] ?? 0) * right.length;
    let sum = 0;
    let count = 0;
    for (let column = 0; column < columns.length; column += 1) {
      const score = scores[start + (places[column] ?? 0)] ?? -1;
      if (score < 0) continue;
      sum += score;
      count += 1;
      columnSums[column] = (columnSums[column] ?? 0) + score;
      columnCounts[column] = (columnCounts[column] ?? 0) + 1;
    }
    rowMeans[row] = sum / Math.max(1, count);
    if (row % ROWS_AT_A_TIME === 0) yield 0;
  }
  const all = total(columnSums) / Math.max(1, total(columnCounts));
  const columnMeans = columnSums.map((sum, column) => sum / Math.max(1, columnCounts[column] ?? 0));
  const values = new Float32Array(rows.length * columns.length);
  for (let row = 0; row < rows.length; row += 1) {
    const start = (rows[row] ?? 0) * right.length;
    const shift = all - (rowMeans[row] ?? 0);
    for (let column = 0; column < columns.length; column += 1) {
      const score = scores[start + (places[column] ?? 0)] ?? -1;
      if (score >= 0)
        values[row * columns.length + column] = score - (columnMeans[column] ?? 0) + shift;
    }
    if (row % ROWS_AT_A_TIME === 0) yield 0;
  }
  return { values, rows: rows.length, columns: columns.length };
}

function total(values: Float64Array | Uint32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Members from the highest value to the lowest; equals keep their order. */
function fromHighest(members: readonly number[], values: Float64Array): readonly number[] {
  return members
    .map((member, place) => ({ member, value: values[place] ?? 0 }))
    .sort((one, other) => other.value - one.value || one.member - other.member)
    .map(({ member }) => member);
}
