import { at, columnOf } from '../../problem/model.ts';
import type { Assignment } from './assign.ts';
import { ExchangeSearch } from './exchange-search.ts';
import { placeOf, type Task } from './task.ts';

/**
 * Turns a best choice into the canonical best choice: the one that takes the earliest pair (by left
 * id, then right id) that any best choice holds, then the earliest that any best choice with that
 * pair holds, and so on. This depends on ids alone, never on row order or on an engine's path.
 *
 * Why no stage changes: by complementary slackness the best choices are exactly those that use
 * only tight pairs (worth equal to the two prices), keep every pair worth more than its prices,
 * and fill the places of all priced people. Exchanges along cycles of tight pairs and unpriced
 * people keep all three. Cost: one pass over the candidates, then for each row at most one search
 * through the tight pairs after each exchange.
 */
export function makeCanonical(task: Task, solved: Assignment): void {
  const tight = tightCells(task, solved);
  const search = new ExchangeSearch(task, solved, tight);
  for (let row = 0; row < task.table.rows; row++) settleRow(task, solved, tight, search, row);
}

/** Decides every tight pair of a row, in the order of the columns. */
function settleRow(
  task: Task,
  { choice }: Assignment,
  tight: TightCells,
  search: ExchangeSearch,
  row: number,
): void {
  search.begin(row);
  const last = at(tight.start, row + 1);
  for (let k = at(tight.start, row); k < last && search.openPlaces > 0; k++) {
    const cell = at(tight.cell, k);
    const column = columnOf(task.table, row, cell);
    if (placeOf(choice, row, column) >= 0 || search.exchangeFor(column, cell)) {
      search.settle(column);
    }
  }
}

/** The cells of each row whose pair is worth exactly the prices of its two people. */
export interface TightCells {
  readonly start: Int32Array;
  readonly cell: Int32Array;
}

function tightCells(task: Task, { leftDual, rightDual }: Assignment): TightCells {
  const { score, column, start, rows } = task.table;
  const { offset, factor, atLeast } = task.weights;
  const tightStart = new Int32Array(rows + 1);
  let cells = new Int32Array(4 * rows + 16);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const first = start[row] ?? 0;
    const last = start[row + 1] ?? 0;
    const price = (leftDual[row] ?? 0) - offset;
    for (let cell = first; cell < last; cell++) {
      const worth = score[cell] ?? -1;
      if (worth < atLeast) continue;
      const j = column === null ? cell - first : (column[cell] ?? 0);
      if (price + (rightDual[j] ?? 0) !== factor * worth) continue;
      if (count === cells.length) cells = grown(cells);
      cells[count++] = cell;
    }
    tightStart[row + 1] = count;
  }
  return { start: tightStart, cell: cells };
}

function grown(cells: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * cells.length);
  larger.set(cells);
  return larger;
}
