import { at } from '../../problem/model.ts';
import type { Task } from './task.ts';

/** Least raise of a bid, phase by phase. */
const RAISES = [128, 32, 8, 2];

/** More bids than this per row in one phase are not worth their time for a mere estimate. */
const BIDS_PER_ROW = 6;

/**
 * Estimates what a place with each right person is worth, by an auction with ever smaller raises
 * (Bertsekas 1988), cut short. The estimate proves nothing: it only tells which candidates are
 * worth looking at first where all left people would like the same few right ones.
 */
export function estimatePrices(task: Task): Float64Array {
  const { rows, columns } = task.table;
  const prices = new Float64Array(columns);
  const holder = new Int32Array(columns);
  for (const raise of RAISES) {
    holder.fill(-1);
    const bidders = Array.from({ length: rows }, (_, row) => row);
    let bids = BIDS_PER_ROW * rows;
    while (bids > 0) {
      const row = bidders.pop();
      if (row === undefined) break;
      bids -= 1;
      const column = bidOnce(task, row, prices, raise);
      if (column < 0) continue;
      const outbid = at(holder, column);
      if (outbid >= 0) bidders.push(outbid);
      holder[column] = row;
    }
  }
  return prices;
}

/** Raises the price of the column that a row likes best; returns it, or -1 if there is none. */
function bidOnce(task: Task, row: number, prices: Float64Array, raise: number): number {
  const { score, column, start } = task.table;
  const { factor, atLeast } = task.weights;
  const first = at(start, row);
  const last = at(start, row + 1);
  let best = -Infinity;
  let second = -Infinity;
  let bestColumn = -1;
  for (let cell = first; cell < last; cell++) {
    const worth = score[cell] ?? -1;
    if (worth < atLeast) continue;
    const j = column === null ? cell - first : (column[cell] ?? 0);
    const value = factor * worth - (prices[j] ?? 0);
    if (value <= second) continue;
    if (value > best) {
      second = best;
      best = value;
      bestColumn = j;
    } else second = value;
  }
  if (bestColumn < 0) return -1;
  const gap = second === -Infinity ? 0 : best - second;
  prices[bestColumn] =
    at(prices, bestColumn) + (gap + raise) / Math.max(1, at(task.rightPlaces, bestColumn));
  return bestColumn;
}
