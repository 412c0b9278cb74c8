import { addPair, type Choice, removePair, type Task } from './task.ts';

/**
 * A quick start: every left person with one place bids for the best right place, raising its price
 * to the second best offer (the augmenting row reduction of Jonker and Volgenant 1987). Most people
 * are placed so, at the cost of a few passes over their rows, and the duals stay right; who is
 * outbid is left to the shortest paths. Returns the rows still to be brought in, in order.
 */
export function bid(
  task: Task,
  choice: Choice,
  leftDual: Float64Array,
  rightDual: Float64Array,
): { readonly waiting: readonly number[]; readonly left: number } {
  const round = new BiddingRound(task, choice, leftDual, rightDual);
  const several: number[] = [];
  let bidders: number[] = [];
  for (let row = 0; row < task.table.rows; row++) {
    (task.leftPlaces[row] === 1 ? bidders : several).push(row);
  }
  let bids = BIDS_PER_PERSON * bidders.length;
  for (let count = 0; count < ROUNDS && bidders.length > 0; count++) {
    const next: number[] = [];
    for (const row of bidders) {
      let bidder = row;
      while (bidder >= 0) {
        bids -= 1;
        const outbid = bids < 0 ? bidder : round.bid(bidder);
        if (bids < 0 || round.tied) {
          if (outbid >= 0) next.push(outbid);
          break;
        }
        bidder = outbid;
      }
    }
    bidders = next;
  }
  const waiting = [...bidders, ...several].sort((one, other) => one - other);
  return { waiting, left: round.leftOut };
}

/** Enough for the price wars of ordinary problems; stubborn ones go to the shortest paths. */
const BIDS_PER_PERSON = 8;

/** Ties put a bidder off to the next round; after a few rounds the rest is better off elsewhere. */
const ROUNDS = 4;

const HELD = -1;

class BiddingRound {
  leftOut = 0;
  tied = false;
  private readonly task: Task;
  private readonly choice: Choice;
  private readonly leftDual: Float64Array;
  private readonly rightDual: Float64Array;
  private best = 0;
  private second = 0;
  private bestColumn = -1;
  private bestCell = -1;

  constructor(task: Task, choice: Choice, leftDual: Float64Array, rightDual: Float64Array) {
    this.task = task;
    this.choice = choice;
    this.leftDual = leftDual;
    this.rightDual = rightDual;
  }

  /** Returns who was outbid, HELD when nobody was, REFUSED when the row has to wait. */
  bid(row: number): number {
    this.tied = false;
    this.compare(row);
    const column = this.bestColumn;
    if (column < 0) {
      this.leftDual[row] = 0;
      this.leftOut += 1;
      return HELD;
    }
    if (this.isFree(column)) {
      this.leftDual[row] = this.best;
      addPair(this.choice, row, column, this.bestCell);
      return HELD;
    }
    this.tied = this.best === this.second || this.task.rightPlaces[column] !== 1;
    if (this.task.rightPlaces[column] !== 1) return row;
    this.leftDual[row] = this.second;
    this.rightDual[column] = (this.rightDual[column] ?? 0) + this.best - this.second;
    const outbid = this.choice.columnRow[this.choice.columnStart[column] ?? 0] ?? 0;
    removePair(this.choice, outbid, column);
    addPair(this.choice, row, column, this.bestCell);
    return outbid;
  }

  private isFree(column: number): boolean {
    return (this.choice.columnTaken[column] ?? 0) < (this.task.rightPlaces[column] ?? 0);
  }

  /** The best and the second best that a row can get; leaving the place empty is worth 0. */
  private compare(row: number): void {
    const { table, weights } = this.task;
    const { score, column, start } = table;
    const { offset, factor, atLeast } = weights;
    const rightDual = this.rightDual;
    const first = start[row] ?? 0;
    const last = start[row + 1] ?? 0;
    let best = 0;
    let second = 0;
    let bestColumn = -1;
    let bestCell = -1;
    for (let cell = first; cell < last; cell++) {
      const worth = score[cell] ?? -1;
      if (worth < atLeast) continue;
      const j = column === null ? cell - first : (column[cell] ?? 0);
      const value = offset + factor * worth - (rightDual[j] ?? 0);
      if (value <= second) {
        if (value !== best || bestColumn < 0 || this.isFree(bestColumn) || !this.isFree(j))
          continue;
        bestColumn = j;
        bestCell = cell;
      } else if (value > best) {
        second = best;
        best = value;
        bestColumn = j;
        bestCell = cell;
      } else {
        second = value;
        if (value !== best || this.isFree(bestColumn) || !this.isFree(j)) continue;
        bestColumn = j;
        bestCell = cell;
      }
    }
    this.best = best;
    this.second = second;
    this.bestColumn = bestColumn;
    this.bestCell = bestCell;
  }
}
