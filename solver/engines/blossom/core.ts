import { at } from '../../problem/model.ts';
import { scoresOf } from '../assignment/task.ts';
import type { Blossoms } from './blossoms.ts';
import { cellOf, type PoolTask } from './pool.ts';
import { raisePrice } from './raise-price.ts';
import type { TreeSearch } from './search.ts';

/** Most cells added to a row in one round of pricing. */
const ADDED_CELLS = 16;

/**
 * The part of a large table on which blossoms are searched for: for each person the candidates
 * that come nearest to their prices, in the rows of both people. Source: pricing as in Blossom IV
 * (Cook and Rohe 1999). Cost: one pass over the candidates to begin, and one to grow.
 */
export class PoolCore {
  private readonly whole: PoolTask;
  private readonly bits: Uint32Array;
  private readonly nearCells: Int32Array;
  private readonly nearSlacks: Float64Array;

  /** Begins with `cells` candidates for each person, those nearest to the given prices. */
  constructor(task: PoolTask, price: Float64Array, cells: number) {
    this.nearCells = new Int32Array(Math.max(cells, ADDED_CELLS));
    this.nearSlacks = new Float64Array(Math.max(cells, ADDED_CELLS));
    this.whole = task;
    this.bits = new Uint32Array((task.table.score.length + 31) >>> 5);
    this.takeNearest(new PairSlack(task, price, null), cells, Infinity, () => undefined);
  }

  /** The core as a task of its own. */
  task(): PoolTask {
    const { table } = this.whole;
    const start = new Int32Array(table.rows + 1);
    const cells: number[] = [];
    for (let row = 0; row < table.rows; row++) {
      const first = at(table.start, row);
      for (let cell = first; cell < at(table.start, row + 1); cell++) {
        if (this.holds(cell)) cells.push(cell);
      }
      start[row + 1] = cells.length;
    }
    const score = scoresOf(table.score, cells);
    const column = Int32Array.from(cells, (cell) => at(table.column, cell));
    return { ...this.whole, table: { ...table, start, column, score } };
  }

  /**
   * Takes in the pairs worth more than their prices, and raises prices until none is. False when
   * there were none: the prices prove the matching over all candidates.
   */
  grow(search: TreeSearch): boolean {
    const slack = new PairSlack(this.whole, search.price, search.blossoms);
    return this.takeNearest(slack, ADDED_CELLS, 0, (row) => {
      raisePrice(search.blossoms, search.price, row, -at(this.nearSlacks, 0));
    });
  }

  /** Takes for each person the candidates with the least slack below a limit. */
  private takeNearest(
    slack: PairSlack,
    most: number,
    limit: number,
    onTaken: (row: number) => void,
  ): boolean {
    let taken = false;
    for (let row = 0; row < this.whole.table.rows; row++) {
      const found = this.findNearest(row, slack, most, limit);
      for (let k = 0; k < found; k++) this.take(row, at(this.nearCells, k));
      if (found === 0) continue;
      onTaken(row);
      taken = true;
    }
    return taken;
  }

  private findNearest(row: number, slack: PairSlack, most: number, limit: number): number {
    const { start } = this.whole.table;
    const { nearCells, nearSlacks } = this;
    const last = start[row + 1] ?? 0;
    let found = 0;
    let bar = limit;
    for (let cell = start[row] ?? 0; cell < last; cell++) {
      const value = slack.of(row, cell);
      if (value >= bar) continue;
      let place = found < most ? found++ : most - 1;
      for (; place > 0 && (nearSlacks[place - 1] ?? 0) > value; place--) {
        nearSlacks[place] = nearSlacks[place - 1] ?? 0;
        nearCells[place] = nearCells[place - 1] ?? 0;
      }
      nearSlacks[place] = value;
      nearCells[place] = cell;
      if (found === most) bar = nearSlacks[most - 1] ?? 0;
    }
    return found;
  }

  /** Takes a pair into the rows of both people. */
  private take(row: number, cell: number): void {
    const { table } = this.whole;
    for (const taken of [cell, cellOf(table, at(table.column, cell), row)]) {
      const word = taken >>> 5;
      this.bits[word] = (this.bits[word] ?? 0) | (1 << (taken & 31));
    }
  }

  private holds(cell: number): boolean {
    return ((this.bits[cell >>> 5] ?? 0) & (1 << (cell & 31))) !== 0;
  }
}

/** How far, in half units, pairs are below the prices of their people and blossoms. */
class PairSlack {
  private readonly task: PoolTask;
  private readonly price: Float64Array;
  private readonly blossoms: Blossoms | null;
  private readonly shared: Float64Array;
  private sharedWith = -1;

  constructor(task: PoolTask, price: Float64Array, blossoms: Blossoms | null) {
    this.shared = new Float64Array(price.length);
    this.task = task;
    this.price = price;
    this.blossoms = blossoms;
  }

  /** The slack of the pair of a cell; Infinity if it may not be chosen. */
  of(row: number, cell: number): number {
    const { table, weights } = this.task;
    const worth = table.score[cell] ?? -1;
    if (worth < weights.atLeast) return Infinity;
    const column = table.column[cell] ?? 0;
    const twice = 2 * (weights.offset + weights.factor * worth);
    const slack = (this.price[row] ?? 0) + (this.price[column] ?? 0) - twice;
    if (slack >= 0 || this.blossoms === null) return slack;
    if (this.sharedWith !== row) this.blossoms.sharedPrices(row, this.shared);
    this.sharedWith = row;
    return slack + (this.shared[column] ?? 0);
  }
}

/**
 * The highest score below the threshold of a task of a pair that is worth more than its prices, or
 * -1. Down to there a best matching stays the best one while the threshold falls. Cost: one pass.
 */
export function highestBreak(task: PoolTask, search: TreeSearch): number {
  const { table, weights } = task;
  const { blossoms, price } = search;
  const open = { ...task, weights: { ...weights, atLeast: 0 } };
  const slack = new PairSlack(open, price, blossoms);
  let highest = -1;
  for (let row = 0; row < table.rows; row++) {
    for (let cell = at(table.start, row); cell < at(table.start, row + 1); cell++) {
      const score = at(table.score, cell);
      if (score <= highest || score >= weights.atLeast) continue;
      if (slack.of(row, cell) < 0) highest = score;
    }
  }
  return highest;
}
