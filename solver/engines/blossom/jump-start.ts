import { at } from '../../problem/model.ts';
import { assignByCore } from '../assignment/core.ts';
import type { Control, StopReason } from '../engine.ts';
import type { PoolTask } from './pool.ts';

/** A matching whose pairs are tight, and prices in half units that no pair is worth more than. */
export interface JumpStart {
  readonly status: 'solved' | StopReason;
  readonly mate: Int32Array;
  readonly price: Float64Array;
}

/**
 * The best fractional matching, by assigning the pool to itself: everybody stands once on the left
 * and once on the right, and the price of a person is the sum of both prices. The assignment falls
 * into chains and rings of tight pairs. Chains (which end with people without a price) and even
 * rings become pairs at once; each odd ring leaves one person exposed, and only these need blossoms.
 * Source: the fractional jump start of Applegate and Cook 1993. Cost: one assignment.
 */
export function jumpStart({ table, places, weights }: PoolTask, control: Control): JumpStart {
  const task = { table, leftPlaces: places, rightPlaces: places, weights };
  const { status, choice, leftDual, rightDual } = assignByCore(task, control);
  const next = Int32Array.from(places, (_, row) =>
    at(choice.rowTaken, row) > 0 ? at(choice.rowColumn, at(choice.rowStart, row)) : -1,
  );
  const highest = 2 * (weights.offset + 1000 * weights.factor);
  const price = leftDual.map((left, v) => (at(places, v) > 0 ? left + at(rightDual, v) : highest));
  const solved = status === 'too-many-left-out' ? 'solved' : status;
  return { status: solved, mate: pairUp(next), price };
}

/** Pairs of neighbours along chains and rings; of an odd one the first person is left out. */
function pairUp(next: Int32Array): Int32Array {
  const mate = new Int32Array(next.length).fill(-1);
  const previous = new Int32Array(next.length).fill(-1);
  next.forEach((to, from) => {
    if (to >= 0) previous[to] = from;
  });
  const seen = new Uint8Array(next.length);
  previous.forEach((before, v) => {
    if (before < 0) pairChain(chainFrom(v, next, seen), mate);
  });
  seen.forEach((done, v) => {
    if (done === 0) pairChain(chainFrom(v, next, seen), mate);
  });
  return mate;
}

function chainFrom(first: number, next: Int32Array, seen: Uint8Array): readonly number[] {
  const chain: number[] = [];
  for (let v = first; v >= 0 && seen[v] === 0; v = at(next, v)) {
    seen[v] = 1;
    chain.push(v);
  }
  return chain;
}

function pairChain(chain: readonly number[], mate: Int32Array): void {
  for (let k = chain.length % 2; k < chain.length; k += 2) {
    const one = at(chain, k);
    const other = at(chain, k + 1);
    mate[one] = other;
    mate[other] = one;
  }
}
