import { at, columnOf } from '../../problem/model.ts';
import type { Control } from '../engine.ts';
import { type Assignment, assign } from './assign.ts';
import { estimatePrices } from './estimate-prices.ts';
import { type Choice, scoresOf, type Task } from './task.ts';

/** Cells per row in the first core, and most cells added to a row in one round of pricing. */
const FIRST_CELLS = 24;
const ADDED_CELLS = 16;

/** When fewer right people than this share are in the core, prices have to tell them apart. */
const ENOUGH_COVERED = 0.8;

/** A table with fewer cells per row than this is solved as it is. */
const DENSE_ROW = 96;

/** A core that misses something in more rows than this share was no good: the whole table it is. */
const MOST_GROWN = 0.05;

/** Core problems that have not settled by then are left to the whole table. */
const ROUNDS = 12;

/**
 * Solves a stage over a large table by way of a core: the best few candidates of each row. The
 * prices of the core's solution are then compared with every other candidate; where one is worth
 * more than its two prices it joins the core, and the core is solved again. When none is, the
 * prices prove the solution over the whole table. Source: column generation, as in Volgenant 1996
 * for assignment. Cost: in practice a few passes over the candidates.
 */
export function assignByCore(task: Task, control: Control, mayStayEmpty = Infinity): Assignment {
  const { table } = task;
  if (table.score.length < DENSE_ROW * table.rows) return assign(task, control, mayStayEmpty);
  const core = new Core(task);
  for (let round = 0; round < ROUNDS; round++) {
    const part = core.task();
    const limit = core.isWhole ? mayStayEmpty : Infinity;
    const solved = assign(part.task, control, limit);
    translate(solved.choice, part.origin);
    if (solved.status === 'cancelled' || solved.status === 'time') return solved;
    if (core.isWhole) return solved;
    const grown = core.grow(solved);
    if (grown === 0) return solved;
    if (grown > MOST_GROWN * table.rows) break;
  }
  return assign(task, control, mayStayEmpty);
}

/** Cells of the core become cells of the whole table. */
function translate({ rowCell, columnCell }: Choice, origin: Int32Array): void {
  rowCell.forEach((cell, place) => {
    rowCell[place] = at(origin, cell);
  });
  columnCell.forEach((cell, place) => {
    columnCell[place] = at(origin, cell);
  });
}

class Core {
  /** Whether every candidate that may be chosen is in the core. */
  isWhole = true;
  private readonly whole: Task;
  private readonly bits: Uint32Array;
  private readonly bestCells = new Int32Array(FIRST_CELLS);
  private readonly bestGains = new Float64Array(FIRST_CELLS);
  private readonly covered: Uint8Array;

  constructor(task: Task) {
    this.whole = task;
    this.bits = new Uint32Array((task.table.score.length + 31) >>> 5);
    this.covered = new Uint8Array(task.table.columns);
    this.takeBest(new Float64Array(task.table.columns));
    if (!this.isWhole && !this.coversMost()) this.takeBest(estimatePrices(task));
  }

  /** Takes for each row the candidates of the highest scores above the given prices. */
  private takeBest(prices: Float64Array): void {
    const { columns, rows } = this.whole.table;
    for (let row = 0; row < rows; row++) {
      const found = this.findBest(row, 0, prices, -Infinity, FIRST_CELLS);
      if (found === FIRST_CELLS) this.isWhole = false;
      for (let k = 0; k < found; k++) {
        const cell = at(this.bestCells, k);
        this.take(cell);
        this.covered[columnOf(this.whole.table, row, cell)] = 1;
      }
    }
    if (columns === 0) this.isWhole = true;
  }

  /** Whether enough right people are in the core for all the pairs that there could be. */
  private coversMost(): boolean {
    const { columns, rows } = this.whole.table;
    const covered = this.covered.reduce((sum, one) => sum + one, 0);
    return covered >= ENOUGH_COVERED * Math.min(rows, columns);
  }

  private take(cell: number): void {
    const word = cell >>> 5;
    this.bits[word] = (this.bits[word] ?? 0) | (1 << (cell & 31));
  }

  /** The core as a task of its own, with the cell of the whole table for each of its cells. */
  task(): { readonly task: Task; readonly origin: Int32Array } {
    const { table } = this.whole;
    const origin = this.cells();
    const start = new Int32Array(table.rows + 1);
    const column = new Int32Array(origin.length);
    let cell = 0;
    for (let row = 0; row < table.rows; row++) {
      const end = at(table.start, row + 1);
      for (; cell < origin.length && at(origin, cell) < end; cell++) {
        column[cell] = columnOf(table, row, at(origin, cell));
      }
      start[row + 1] = cell;
    }
    const score = scoresOf(table.score, origin);
    const part = { rows: table.rows, columns: table.columns, start, column, score, tags: NO_TAGS };
    return { task: { ...this.whole, table: part }, origin };
  }

  private cells(): Int32Array {
    let count = 0;
    this.bits.forEach((bits) => {
      for (let word = bits; word !== 0; word &= word - 1) count += 1;
    });
    const cells = new Int32Array(count);
    let next = 0;
    this.bits.forEach((bits, index) => {
      for (let word = bits; word !== 0; word &= word - 1) {
        cells[next++] = 32 * index + 31 - Math.clz32(word & -word);
      }
    });
    return cells;
  }

  /** Adds candidates that are worth more than their prices; returns for how many rows. */
  grow({ leftDual, rightDual }: Assignment): number {
    const { offset } = this.whole.weights;
    let grown = 0;
    for (let row = 0; row < this.whole.table.rows; row++) {
      const base = offset - at(leftDual, row);
      const found = this.findBest(row, base, rightDual, 0, ADDED_CELLS);
      for (let k = 0; k < found; k++) this.take(at(this.bestCells, k));
      if (found > 0) grown += 1;
    }
    return grown;
  }

  /**
   * Finds the cells of a row that gain most over the prices and more than `least`, the best first.
   * It begins at the diagonal, so that among equals each row finds others.
   */
  private findBest(
    row: number,
    base: number,
    prices: Float64Array,
    least: number,
    most: number,
  ): number {
    const { score, column, start } = this.whole.table;
    const { factor, atLeast } = this.whole.weights;
    const { bestCells, bestGains } = this;
    const first = at(start, row);
    const last = at(start, row + 1);
    const begin = first + (row % Math.max(1, last - first));
    let found = 0;
    let bar = least;
    for (let k = first; k < last; k++) {
      const ahead = k - first + begin;
      const cell = ahead < last ? ahead : ahead - last + first;
      const worth = score[cell] ?? -1;
      if (worth < atLeast) continue;
      const j = column === null ? cell - first : (column[cell] ?? 0);
      const gain = base + factor * worth - (prices[j] ?? 0);
      if (gain <= bar) continue;
      let place = found < most ? found++ : most - 1;
      for (; place > 0 && (bestGains[place - 1] ?? 0) < gain; place--) {
        bestGains[place] = bestGains[place - 1] ?? 0;
        bestCells[place] = bestCells[place - 1] ?? 0;
      }
      bestGains[place] = gain;
      bestCells[place] = cell;
      if (found === most) bar = bestGains[most - 1] ?? 0;
    }
    return found;
  }
}

const NO_TAGS: ReadonlyMap<string, Uint32Array> = new Map();
