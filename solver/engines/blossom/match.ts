import { at } from '../../problem/model.ts';
import type { Control, StopReason } from '../engine.ts';
import { PoolCore } from './core.ts';
import { type JumpStart, jumpStart } from './jump-start.ts';
import type { PoolTask } from './pool.ts';
import { TreeSearch } from './search.ts';

/** An odd set of people with its price in half units, a positive even integer. */
export interface OddSet {
  readonly members: Int32Array;
  readonly price: number;
}

/** A solved stage: the matching with the prices that prove it, or how far it came. */
export interface PoolMatching {
  /** 'below': the prices already prove that no matching is worth as much as was asked for. */
  readonly status: 'solved' | 'below' | StopReason;
  /** The partner of each person, or -1. */
  readonly mate: Int32Array;
  /** The price of each person in half units. */
  readonly price: Float64Array;
  readonly sets: readonly OddSet[];
}

/** How many rows are scanned between two looks at the clock. */
const SCANS = 128;

/** When all searches together might look at more cells than this, they work on a core. */
const MOST_CELLS = 2e7;

/** Core problems that have not settled by then are left to the whole table. */
const ROUNDS = 12;

/**
 * A matching of the greatest worth in a general graph, exactly: the best fractional matching first,
 * then one tree search for each person whom an odd ring left exposed. Stops with 'below' as soon as
 * the prices prove that `goal` cannot be reached. The same table gives the same matching.
 */
export function matchPool(task: PoolTask, control: Control, goal = -Infinity): PoolMatching {
  const start = jumpStart(task, control);
  const searches = exposedIn(start).length;
  if (searches * task.table.score.length <= MOST_CELLS)
    return completeFrom(task, start, control, goal);
  const core = new PoolCore(task, start.price);
  for (let round = 0; round < ROUNDS; round++) {
    const found = completeFrom(core.task(), start, control, goal);
    if (found.status === 'cancelled' || found.status === 'time') return found;
    if (!core.grow(found)) return found;
  }
  return completeFrom(task, start, control, goal);
}

/** Brings in all exposed people. The start stays as it is. */
export function completeFrom(
  task: PoolTask,
  start: JumpStart,
  control: Control,
  goal: number,
): PoolMatching {
  const search = new TreeSearch(task, start.mate.slice(), start.price.slice());
  const { mate } = search.blossoms;
  const { price } = search;
  let status: PoolMatching['status'] = start.status;
  let scans = 0;
  const stop = () => {
    scans += 1;
    if (scans % SCANS === 0) status = control.stop() ?? status;
    return status !== 'solved';
  };
  const judge = () => {
    if (status === 'solved' && boundOf(task, search) < goal) status = 'below';
  };
  judge();
  for (const person of exposedIn(start)) {
    if (status !== 'solved') break;
    if (at(mate, person) >= 0) continue;
    search.bringIn(person, stop);
    judge();
  }
  return { status, mate, price, sets: oddSets(search) };
}

/** Who has a price but no partner yet. */
function exposedIn({ mate, price, places }: JumpStart): readonly number[] {
  const exposed: number[] = [];
  mate.forEach((partner, v) => {
    if (partner < 0 && at(price, v) > 0 && at(places, v) > 0) exposed.push(v);
  });
  return exposed;
}

/** What the prices prove that no matching is worth more than. */
function boundOf({ places }: PoolTask, { price, blossoms }: TreeSearch): number {
  let halves = 0;
  for (let v = 0; v < places.length; v++) halves += (places[v] ?? 0) * (price[v] ?? 0);
  for (const blossom of blossoms.all()) {
    halves += at(blossoms.price, blossom) * (blossoms.members(blossom).length >>> 1);
  }
  return Math.floor(halves / 2);
}

function oddSets({ blossoms }: TreeSearch): readonly OddSet[] {
  return blossoms
    .all()
    .filter((blossom) => at(blossoms.price, blossom) > 0)
    .map((blossom) => ({
      members: blossoms.members(blossom).slice().sort(),
      price: at(blossoms.price, blossom),
    }));
}
