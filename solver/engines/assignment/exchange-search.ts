import { at, columnOf } from '../../problem/model.ts';
import type { Assignment } from './assign.ts';
import type { TightCells } from './canonical.ts';
import { addPair, type Choice, placeOf, removePair, type Task } from './task.ts';

/**
 * Breadth-first search for an exchange of pairs that brings a wanted pair into the choice and
 * changes its worth by nothing. Nodes are rows (which lost a pair and must gain one), columns
 * (which gained one and must lose one), and a hub for places that may stay free: it joins unpriced
 * people who can take or give up a place. Rows before the present one are settled and never
 * touched, so all that cannot reach the present row stays so until the choice changes.
 */
export class ExchangeSearch {
  /** Places of the present row that are not yet decided. */
  openPlaces = 0;
  private readonly task: Task;
  private readonly choice: Choice;
  private readonly leftDual: Float64Array;
  private readonly rightDual: Float64Array;
  private readonly tight: TightCells;
  private readonly hub: number;
  private readonly seen: Int32Array;
  private readonly from: Int32Array;
  private readonly fromCell: Int32Array;
  private readonly queue: Int32Array;
  private readonly home: Int32Array;
  private queued = 0;
  private round = 0;
  private row = 0;

  constructor(task: Task, solved: Assignment, tight: TightCells) {
    const { rows, columns } = task.table;
    this.task = task;
    this.choice = solved.choice;
    this.leftDual = solved.leftDual;
    this.rightDual = solved.rightDual;
    this.tight = tight;
    this.hub = rows + columns;
    this.seen = new Int32Array(this.hub + 1);
    this.from = new Int32Array(this.hub + 1);
    this.fromCell = new Int32Array(columns);
    this.queue = new Int32Array(this.hub + 1);
    this.home = new Int32Array(columns).fill(-1);
  }

  /** Turns to a row: its tight pairs are open, those worth more than their prices are settled. */
  begin(row: number): void {
    this.row = row;
    this.round += 1;
    this.openPlaces = at(this.task.leftPlaces, row);
    const start = at(this.choice.rowStart, row);
    const end = start + at(this.choice.rowTaken, row);
    for (let place = start; place < end; place++) {
      if (this.isTight(row, at(this.choice.rowColumn, place), at(this.choice.rowCell, place))) {
        this.home[at(this.choice.rowColumn, place)] = row;
      } else this.openPlaces -= 1;
    }
  }

  /** Marks a chosen pair of the present row as decided: it is given up no more. */
  settle(column: number): void {
    this.home[column] = -1;
    this.openPlaces -= 1;
  }

  /** Chooses a tight pair of the present row by an exchange of equal worth, if there is one. */
  exchangeFor(column: number, cell: number): boolean {
    const end = this.search(column);
    if (end < 0) return false;
    this.apply(end, column, cell);
    this.round += 1;
    return true;
  }

  /** The node from which the present row is reached, or -1. */
  private search(column: number): number {
    const { rows } = this.task.table;
    const first = rows + column;
    if (this.seen[first] === this.round) return -1;
    this.queued = 0;
    this.reach(first, -1);
    for (let next = 0; next < this.queued; next++) {
      const node = at(this.queue, next);
      const found =
        node === this.hub
          ? this.leaveHub()
          : node >= rows
            ? this.leaveColumn(node)
            : this.leaveRow(node);
      if (found >= 0) return found;
    }
    return -1;
  }

  private reach(node: number, from: number): void {
    if (this.seen[node] === this.round) return;
    this.seen[node] = this.round;
    this.from[node] = from;
    this.queue[this.queued++] = node;
  }

  private leaveColumn(node: number): number {
    const column = node - this.task.table.rows;
    if (this.home[column] === this.row) return node;
    const { columnStart, columnTaken, columnRow, columnCell } = this.choice;
    const start = at(columnStart, column);
    const end = start + at(columnTaken, column);
    for (let place = start; place < end; place++) {
      const holder = at(columnRow, place);
      if (holder <= this.row || !this.isTight(holder, column, at(columnCell, place))) continue;
      this.reach(holder, node);
    }
    if (end - start < at(this.task.rightPlaces, column)) this.reach(this.hub, node);
    return -1;
  }

  private leaveRow(row: number): number {
    const { rows } = this.task.table;
    const { start, cell } = this.tight;
    const last = start[row + 1] ?? 0;
    for (let k = start[row] ?? 0; k < last; k++) {
      const candidate = cell[k] ?? 0;
      const column = columnOf(this.task.table, row, candidate);
      if (this.seen[rows + column] === this.round) continue;
      if (placeOf(this.choice, row, column) >= 0) continue;
      this.fromCell[column] = candidate;
      this.reach(rows + column, row);
      if (this.home[column] === this.row) return rows + column;
    }
    if (this.leftDual[row] === 0) this.reach(this.hub, row);
    return -1;
  }

  private leaveHub(): number {
    const { rows, columns } = this.task.table;
    const { leftPlaces } = this.task;
    const { rowTaken, columnTaken } = this.choice;
    if (at(rowTaken, this.row) < at(leftPlaces, this.row)) return this.hub;
    for (let row = this.row + 1; row < rows; row++) {
      if (at(rowTaken, row) < at(leftPlaces, row)) this.reach(row, this.hub);
    }
    for (let column = 0; column < columns; column++) {
      const unpriced = this.rightDual[column] === 0;
      if (unpriced && at(columnTaken, column) > 0) this.reach(rows + column, this.hub);
    }
    return -1;
  }

  private isTight(row: number, column: number, cell: number): boolean {
    const { offset, factor } = this.task.weights;
    const weight = offset + factor * at(this.task.table.score, cell);
    return weight === at(this.leftDual, row) + at(this.rightDual, column);
  }

  /** Gives up and takes the pairs along the path: first all that is given up, then the rest. */
  private apply(end: number, column: number, cell: number): void {
    const { rows } = this.task.table;
    const taken: { row: number; column: number; cell: number }[] = [];
    if (end !== this.hub) removePair(this.choice, this.row, end - rows);
    let node = end;
    for (;;) {
      const from = at(this.from, node);
      if (from < 0) break;
      if (node >= rows && node !== this.hub && from < rows) {
        taken.push({ row: from, column: node - rows, cell: at(this.fromCell, node - rows) });
      } else if (node < rows && from !== this.hub) {
        removePair(this.choice, node, from - rows);
      }
      node = from;
    }
    for (const pair of taken) addPair(this.choice, pair.row, pair.column, pair.cell);
    addPair(this.choice, this.row, column, cell);
    if (end !== this.hub) this.home[end - rows] = -1;
    this.home[column] = this.row;
  }
}
