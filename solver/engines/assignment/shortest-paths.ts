import { addPair, type Choice, removePair, type Task } from './task.ts';

/**
 * Assignment by shortest augmenting paths with integer duals: each place of each left person is
 * brought in along the cheapest path of exchanges (Dijkstra over reduced costs), which ends at a
 * free right place or in leaving one left place empty. After every step the choice is best for the
 * places brought in so far, and the duals prove it. Sources: Jonker and Volgenant 1987 for the
 * one-to-one case, Ahuja, Magnanti and Orlin 1993, chapter 9, for capacities. Cost: at most one
 * pass over the candidates per place, in practice a few rows per place.
 */
export class ShortestPaths {
  readonly leftDual: Float64Array;
  readonly rightDual: Float64Array;
  private readonly task: Task;
  private readonly choice: Choice;
  private readonly rowDistance: Float64Array;
  private readonly rowVia: Int32Array;
  /** The distances of chosen columns while their row is scanned, by place. */
  private readonly hidden: Float64Array;
  private readonly columnDistance: Float64Array;
  private readonly columnVia: Int32Array;
  private readonly columnCell: Int32Array;
  private readonly rowsTouched: number[] = [];
  private readonly columnsTouched: Int32Array;
  private columnsTouchedCount = 0;
  private readonly rowsReady: number[] = [];
  private readonly columnsReady: Int32Array;
  private columnsReadyCount = 0;
  private level = 0;
  private leaveDistance = 0;
  private leaveRow = -1;

  constructor(task: Task, choice: Choice, leftDual: Float64Array, rightDual: Float64Array) {
    const { rows, columns } = task.table;
    this.task = task;
    this.choice = choice;
    this.leftDual = leftDual;
    this.rightDual = rightDual;
    this.rowDistance = new Float64Array(rows).fill(Infinity);
    this.rowVia = new Int32Array(rows);
    this.columnDistance = new Float64Array(columns).fill(Infinity);
    this.hidden = new Float64Array(choice.rowColumn.length);
    this.columnVia = new Int32Array(columns);
    this.columnCell = new Int32Array(columns);
    this.columnsTouched = new Int32Array(columns);
    this.columnsReady = new Int32Array(columns);
  }

  /** Brings in one more place of a row. False if one left place stays empty for it. */
  bringIn(row: number): boolean {
    this.level = 0;
    this.leaveDistance = Infinity;
    this.reachRow(row, 0, -1);
    const end = this.search();
    this.settleDuals();
    const filled = end >= 0;
    if (filled) this.exchange(end);
    else this.leave(this.leaveRow);
    this.forget();
    return filled;
  }

  /** The free column where the cheapest path ends, or -1 if leaving a place empty is cheaper. */
  private search(): number {
    for (;;) {
      if (this.leaveDistance <= this.level) return -1;
      const row = this.rowsReady.pop();
      if (row !== undefined) {
        const end = this.scanRow(row);
        if (end >= 0) return end;
      } else if (this.columnsReadyCount > 0) {
        this.columnsReadyCount -= 1;
        this.scanColumn(this.columnsReady[this.columnsReadyCount] ?? 0);
      } else {
        const next = this.nextLevel();
        this.level = Math.min(next, this.leaveDistance);
        if (this.leaveDistance <= next) return -1;
        const end = this.makeReady();
        if (end >= 0) return end;
      }
    }
  }

  private reachRow(row: number, distance: number, via: number): void {
    const known = this.rowDistance[row] ?? 0;
    if (known <= distance) return;
    if (known === Infinity) this.rowsTouched.push(row);
    this.rowDistance[row] = distance;
    this.rowVia[row] = via;
    if (distance === this.level) this.rowsReady.push(row);
    const leave = distance + (this.leftDual[row] ?? 0);
    if (leave >= this.leaveDistance) return;
    this.leaveDistance = leave;
    this.leaveRow = row;
  }

  /** Reaches columns from a row; returns a free column at the present level, or -1. */
  private scanRow(row: number): number {
    const { table, rightPlaces, weights } = this.task;
    const { score, column, start } = table;
    const { factor, atLeast } = weights;
    const { columnDistance, columnVia, columnCell, rightDual, level } = this;
    const columnTaken = this.choice.columnTaken;
    const base = level + (this.leftDual[row] ?? 0) - weights.offset;
    const first = start[row] ?? 0;
    const last = start[row + 1] ?? 0;
    this.hideChosen(row);
    let touched = this.columnsTouchedCount;
    let end = -1;
    for (let cell = first; cell < last; cell++) {
      const worth = score[cell] ?? -1;
      if (worth < atLeast) continue;
      const j = column === null ? cell - first : (column[cell] ?? 0);
      const distance = base + (rightDual[j] ?? 0) - factor * worth;
      const known = columnDistance[j] ?? 0;
      if (distance >= known) continue;
      if (known === Infinity) this.columnsTouched[touched++] = j;
      columnDistance[j] = distance;
      columnVia[j] = row;
      columnCell[j] = cell;
      if (distance > level) continue;
      if ((columnTaken[j] ?? 0) < (rightPlaces[j] ?? 0)) {
        end = j;
        break;
      }
      this.columnsReady[this.columnsReadyCount++] = j;
    }
    this.columnsTouchedCount = touched;
    this.showChosen(row);
    return end;
  }

  /** A chosen pair cannot be chosen again: its column looks nearer than anything meanwhile. */
  private hideChosen(row: number): void {
    const { columnDistance, hidden } = this;
    const { rowColumn, rowStart, rowTaken } = this.choice;
    const start = rowStart[row] ?? 0;
    const end = start + (rowTaken[row] ?? 0);
    for (let place = start; place < end; place++) {
      const j = rowColumn[place] ?? 0;
      hidden[place] = columnDistance[j] ?? 0;
      columnDistance[j] = -Infinity;
    }
  }

  private showChosen(row: number): void {
    const { columnDistance, hidden } = this;
    const { rowColumn, rowStart, rowTaken } = this.choice;
    const start = rowStart[row] ?? 0;
    const end = start + (rowTaken[row] ?? 0);
    for (let place = start; place < end; place++) {
      columnDistance[rowColumn[place] ?? 0] = hidden[place] ?? 0;
    }
  }

  /** Reaches the rows that hold a full column. */
  private scanColumn(column: number): void {
    const { columnStart, columnTaken, columnRow, columnCell } = this.choice;
    const { offset, factor } = this.task.weights;
    const first = columnStart[column] ?? 0;
    const last = first + (columnTaken[column] ?? 0);
    for (let place = first; place < last; place++) {
      const row = columnRow[place] ?? 0;
      const weight = offset + factor * (this.task.table.score[columnCell[place] ?? 0] ?? 0);
      const slack = weight - (this.leftDual[row] ?? 0) - (this.rightDual[column] ?? 0);
      this.reachRow(row, this.level + slack, column);
    }
  }

  private nextLevel(): number {
    const { level, columnDistance, columnsTouched } = this;
    let next = Infinity;
    for (let k = 0; k < this.columnsTouchedCount; k++) {
      const distance = columnDistance[columnsTouched[k] ?? 0] ?? 0;
      if (distance > level && distance < next) next = distance;
    }
    for (const row of this.rowsTouched) {
      const distance = this.rowDistance[row] ?? 0;
      if (distance > level && distance < next) next = distance;
    }
    return next;
  }

  /** Lines up what lies at the new level; returns a free column among it, or -1. */
  private makeReady(): number {
    const { level, columnDistance, columnsTouched } = this;
    const columnTaken = this.choice.columnTaken;
    for (let k = 0; k < this.columnsTouchedCount; k++) {
      const j = columnsTouched[k] ?? 0;
      if (columnDistance[j] !== level) continue;
      if ((columnTaken[j] ?? 0) < (this.task.rightPlaces[j] ?? 0)) return j;
      this.columnsReady[this.columnsReadyCount++] = j;
    }
    for (const row of this.rowsTouched) {
      if (this.rowDistance[row] === level) this.rowsReady.push(row);
    }
    return -1;
  }

  /** Keeps all reduced costs non-negative and makes the path tight. */
  private settleDuals(): void {
    const { level, leftDual, rightDual } = this;
    for (const row of this.rowsTouched) {
      const gain = level - (this.rowDistance[row] ?? 0);
      if (gain > 0) leftDual[row] = (leftDual[row] ?? 0) - gain;
    }
    for (let k = 0; k < this.columnsTouchedCount; k++) {
      const j = this.columnsTouched[k] ?? 0;
      const gain = level - (this.columnDistance[j] ?? 0);
      if (gain > 0) rightDual[j] = (rightDual[j] ?? 0) + gain;
    }
  }

  private exchange(end: number): void {
    let column = end;
    while (column >= 0) {
      const row = this.columnVia[column] ?? 0;
      const cell = this.columnCell[column] ?? 0;
      const given = this.rowVia[row] ?? 0;
      if (given >= 0) removePair(this.choice, row, given);
      addPair(this.choice, row, column, cell);
      column = given;
    }
  }

  private leave(row: number): void {
    const given = this.rowVia[row] ?? 0;
    if (given < 0) return;
    removePair(this.choice, row, given);
    this.exchange(given);
  }

  private forget(): void {
    for (const row of this.rowsTouched) this.rowDistance[row] = Infinity;
    for (let k = 0; k < this.columnsTouchedCount; k++) {
      this.columnDistance[this.columnsTouched[k] ?? 0] = Infinity;
    }
    this.rowsTouched.length = 0;
    this.rowsReady.length = 0;
    this.columnsTouchedCount = 0;
    this.columnsReadyCount = 0;
  }
}
