import { at, type CandidateTable } from '../../problem/model.ts';
import type { Control, StopReason } from '../engine.ts';
import { bid } from './bidding.ts';
import { ShortestPaths } from './shortest-paths.ts';
import { type Choice, emptyChoice, type Task } from './task.ts';

/** A solved stage: the chosen pairs with the prices that prove them, or how far it came. */
export interface Assignment {
  readonly status: 'solved' | 'too-many-left-out' | StopReason;
  readonly choice: Choice;
  readonly leftDual: Float64Array;
  readonly rightDual: Float64Array;
}

/** How many places are brought in between two looks at the clock. */
const STEPS = 64;

/**
 * Solves one stage. Stops with 'too-many-left-out' as soon as more than `mayStayEmpty` left places
 * stay empty: the prices then already prove that no choice fills more.
 */
export function assign(task: Task, control: Control, mayStayEmpty = Infinity): Assignment {
  const choice = emptyChoice(task);
  const leftDual = new Float64Array(task.table.rows);
  const rightDual = closedPrices(task);
  const { waiting, left } = bid(task, choice, leftDual, rightDual);
  const paths = new ShortestPaths(task, choice, leftDual, rightDual);
  let empty = left;
  let steps = 0;
  let status: Assignment['status'] = empty > mayStayEmpty ? 'too-many-left-out' : 'solved';
  for (const row of waiting) {
    leftDual[row] = bestOffer(task, row, rightDual);
    if (status !== 'solved') continue;
    for (let place = 0; place < at(task.leftPlaces, row); place++) {
      if (!paths.bringIn(row)) empty += 1;
      steps += 1;
      if (steps % STEPS === 0) status = control.stop() ?? status;
    }
    if (empty > mayStayEmpty && status === 'solved') status = 'too-many-left-out';
  }
  return { status, choice, leftDual, rightDual };
}

/** People without a free place are priced above what any pair with them could be worth. */
function closedPrices(task: Task): Float64Array {
  const { offset, factor } = task.weights;
  return Float64Array.from(task.rightPlaces, (places) =>
    places === 0 ? offset + factor * HIGHEST_SCORE : 0,
  );
}

const HIGHEST_SCORE = 1000;

/** The most that any right person offers a row at the present prices; 0 if nobody offers more. */
function bestOffer(task: Task, row: number, rightDual: Float64Array): number {
  const { score, column, start } = task.table;
  const { offset, factor, atLeast } = task.weights;
  const first = at(start, row);
  const last = at(start, row + 1);
  let best = 0;
  for (let cell = first; cell < last; cell++) {
    const worth = score[cell] ?? -1;
    if (worth < atLeast) continue;
    const j = column === null ? cell - first : (column[cell] ?? 0);
    const offer = offset + factor * worth - (rightDual[j] ?? 0);
    if (offer > best) best = offer;
  }
  return best;
}

/** Places of each person on both sides. */
export interface SidePlaces {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/**
 * As many of the free places as the candidates of each person could fill. Cost: at most one pass
 * over the candidates; in a dense table it ends with the first few of each row.
 */
export function usefulPlaces(
  { score, column, start, rows, columns }: CandidateTable<ArrayLike<number>>,
  free: SidePlaces,
): SidePlaces {
  const left = new Int32Array(rows);
  const right = new Int32Array(columns);
  let open = free.right.reduce((sum, places) => sum + Math.max(0, places), 0);
  for (let row = 0; row < rows; row++) {
    const first = start[row] ?? 0;
    const last = start[row + 1] ?? 0;
    const places = free.left[row] ?? 0;
    let own = 0;
    for (let cell = first; cell < last && (own < places || open > 0); cell++) {
      if ((score[cell] ?? -1) < 0) continue;
      const j = column === null ? cell - first : (column[cell] ?? 0);
      if (own < places) own += 1;
      if ((right[j] ?? 0) >= (free.right[j] ?? 0)) continue;
      right[j] = (right[j] ?? 0) + 1;
      open -= 1;
    }
    left[row] = own;
  }
  return { left, right };
}
