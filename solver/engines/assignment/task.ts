import { at, type CandidateTable } from '../../problem/model.ts';

/**
 * What a pair is worth while one stage is solved: `offset + factor * score`, both non-negative
 * integers. Pairs that score below `atLeast` may not be chosen.
 */
export interface Weights {
  readonly offset: number;
  readonly factor: number;
  readonly atLeast: number;
}

/** An assignment to solve: free places on both sides (after locks) and the worth of the pairs. */
export interface Task {
  /** Scores of 0 and more; they need not be those of the problem. */
  readonly table: CandidateTable<ArrayLike<number>>;
  readonly leftPlaces: Int32Array;
  readonly rightPlaces: Int32Array;
  readonly weights: Weights;
}

/** The scores of some cells, as exact as they are. */
export function scoresOf(
  score: ArrayLike<number>,
  cells: ArrayLike<number>,
): Int16Array | Float64Array {
  const { length } = cells;
  const own = score instanceof Int16Array ? new Int16Array(length) : new Float64Array(length);
  for (let k = 0; k < length; k++) own[k] = score[cells[k] ?? 0] ?? -1;
  return own;
}

/** Chosen columns by row, and chosen rows by column, each with the cell of the pair. */
export interface Choice {
  /** Where the places of each row begin in `rowColumn`, and how many of them are taken. */
  readonly rowStart: Int32Array;
  readonly rowTaken: Int32Array;
  readonly rowColumn: Int32Array;
  readonly rowCell: Int32Array;
  readonly columnStart: Int32Array;
  readonly columnTaken: Int32Array;
  readonly columnRow: Int32Array;
  readonly columnCell: Int32Array;
}

/** An empty choice with room for all places. */
export function emptyChoice(task: Task): Choice {
  const rowStart = runningSum(task.leftPlaces);
  const columnStart = runningSum(task.rightPlaces);
  const rowRoom = at(rowStart, task.table.rows);
  const columnRoom = at(columnStart, task.table.columns);
  return {
    rowStart,
    rowTaken: new Int32Array(task.table.rows),
    rowColumn: new Int32Array(rowRoom),
    rowCell: new Int32Array(rowRoom),
    columnStart,
    columnTaken: new Int32Array(task.table.columns),
    columnRow: new Int32Array(columnRoom),
    columnCell: new Int32Array(columnRoom),
  };
}

function runningSum(values: Int32Array): Int32Array {
  const sums = new Int32Array(values.length + 1);
  for (let k = 0; k < values.length; k++) sums[k + 1] = at(sums, k) + at(values, k);
  return sums;
}

/** Adds a pair to the choice. Both people must have a free place. */
export function addPair(choice: Choice, row: number, column: number, cell: number): void {
  const taken = choice.rowTaken[row] ?? 0;
  const placeInRow = (choice.rowStart[row] ?? 0) + taken;
  choice.rowColumn[placeInRow] = column;
  choice.rowCell[placeInRow] = cell;
  choice.rowTaken[row] = taken + 1;
  const held = choice.columnTaken[column] ?? 0;
  const place = (choice.columnStart[column] ?? 0) + held;
  choice.columnRow[place] = row;
  choice.columnCell[place] = cell;
  choice.columnTaken[column] = held + 1;
}

/** Takes a chosen pair out of the choice. */
export function removePair(choice: Choice, row: number, column: number): void {
  const rowStart = choice.rowStart[row] ?? 0;
  const lastOfRow = rowStart + (choice.rowTaken[row] ?? 0) - 1;
  const placeInRow = choice.rowColumn.indexOf(column, rowStart);
  choice.rowColumn[placeInRow] = choice.rowColumn[lastOfRow] ?? 0;
  choice.rowCell[placeInRow] = choice.rowCell[lastOfRow] ?? 0;
  choice.rowTaken[row] = lastOfRow - rowStart;
  const columnStart = choice.columnStart[column] ?? 0;
  const lastOfColumn = columnStart + (choice.columnTaken[column] ?? 0) - 1;
  const placeInColumn = choice.columnRow.indexOf(row, columnStart);
  choice.columnRow[placeInColumn] = choice.columnRow[lastOfColumn] ?? 0;
  choice.columnCell[placeInColumn] = choice.columnCell[lastOfColumn] ?? 0;
  choice.columnTaken[column] = lastOfColumn - columnStart;
}

/** Where a column stands among the chosen ones of a row, or -1. */
export function placeOf(choice: Choice, row: number, column: number): number {
  const start = choice.rowStart[row] ?? 0;
  const end = start + (choice.rowTaken[row] ?? 0);
  for (let place = start; place < end; place++) {
    if (choice.rowColumn[place] === column) return place;
  }
  return -1;
}

/** The chosen pairs by row, then by column. */
export function chosenPairs(choice: Choice): readonly { row: number; column: number }[] {
  const pairs: { row: number; column: number }[] = [];
  choice.rowTaken.forEach((taken, row) => {
    const start = at(choice.rowStart, row);
    const columns = choice.rowColumn.slice(start, start + taken).sort();
    for (const column of columns) pairs.push({ row, column });
  });
  return pairs;
}
