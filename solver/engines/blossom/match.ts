import { at } from '../../problem/model.ts';
import type { Control, StopReason } from '../engine.ts';
import { Blossoms } from './blossoms.ts';
import { PoolCore } from './core.ts';
import { type JumpStart, jumpStart } from './jump-start.ts';
import type { OddSet, PoolTask } from './pool.ts';
import { raisePrice } from './raise-price.ts';
import { TreeSearch } from './search.ts';

/** A solved stage: the matching with the prices that prove it, or how far it came. */
export interface PoolMatching {
  /** 'below': the prices already prove that no matching is worth as much as was asked for. */
  readonly status: 'solved' | 'below' | StopReason;
  /** The partner of each person, or -1. */
  readonly mate: Int32Array;
  /** The price of each person in half units. */
  readonly price: Float64Array;
  readonly sets: readonly OddSet[];
  /** The state that it ended in, from which `matchWithout` goes on. */
  readonly search: TreeSearch;
}

/** How many rows are scanned between two looks at the clock. */
const SCANS = 128;

/** When all searches together might look at more cells than this, they work on a core. */
const MOST_CELLS = 2e7;

/** Candidates of each person in the first core. */
const FIRST_CELLS = 32;

/** A core that has not settled by then gives way to the whole table. */
const ROUNDS = 12;

/**
 * A matching of the greatest worth in a general graph, exactly: the best fractional matching first,
 * then one tree search for each person whom an odd ring left exposed. Stops with 'below' as soon as
 * the prices prove that `goal` cannot be reached. The same table gives the same matching.
 */
export function matchPool(task: PoolTask, control: Control, goal = -Infinity): PoolMatching {
  const start = jumpStart(task, control);
  const { length } = exposedIn(start.mate, start.price, task.places);
  const cells = length * task.table.score.length;
  if (cells <= MOST_CELLS || start.status !== 'solved') {
    return completeFrom(task, start, control, goal);
  }
  return matchOnCore(task, start, control, goal, FIRST_CELLS);
}

/**
 * Goes on from a start on a core of the best few candidates of each person. The prices of the
 * core's matching are compared with every other candidate; those worth more join the core, prices
 * rise until none is, and the search goes on from there. Cost: one pass over the candidates for
 * each round besides the searches.
 */
export function matchOnCore(
  task: PoolTask,
  start: JumpStart,
  control: Control,
  goal: number,
  cells: number,
): PoolMatching {
  const core = new PoolCore(task, start.price, cells);
  const search = new TreeSearch(core.task(), new Blossoms(start.mate), start.price);
  for (let round = 0; ; round++) {
    const found = complete(search, control, goal);
    if (found.status === 'cancelled' || found.status === 'time') return found;
    if (round === ROUNDS || !core.grow(search)) return found;
    search.widen(round + 1 === ROUNDS ? task : core.task());
  }
}

/** Goes on from a start, whose arrays become those of the result, to a best matching. */
export function completeFrom(
  task: PoolTask,
  start: JumpStart,
  control: Control,
  goal: number,
): PoolMatching {
  const search = new TreeSearch(task, new Blossoms(start.mate), start.price);
  if (start.status === 'solved') return complete(search, control, goal);
  return { status: start.status, mate: start.mate, price: start.price, sets: [], search };
}

/**
 * A matching of the greatest worth without some people, from a solved one with them: their pairs and
 * the blossoms around them dissolve, and whoever is exposed by it is brought in again. The pairs of
 * `task` may not be worth more than the prices of `from`. Cost: a few searches instead of a solve.
 */
export function matchWithout(
  from: PoolMatching,
  task: PoolTask,
  gone: readonly number[],
  control: Control,
): PoolMatching {
  const places = task.places.slice();
  const search = from.search.copy({ ...task, places });
  for (const person of gone) {
    places[person] = 0;
    raisePrice(search.blossoms, search.price, person, Infinity);
  }
  return complete(search, control, -Infinity);
}

/** Brings in all exposed people, as far as time and the goal allow. */
function complete(search: TreeSearch, control: Control, goal: number): PoolMatching {
  const { price, blossoms } = search;
  const { mate } = blossoms;
  let status: PoolMatching['status'] = boundOf(search) < goal ? 'below' : 'solved';
  let scans = 0;
  const stop = () => {
    scans += 1;
    if (scans % SCANS === 0) status = control.stop() ?? status;
    return status !== 'solved';
  };
  for (const person of exposedIn(mate, price, search.task.places)) {
    if (status !== 'solved') break;
    if (at(mate, person) >= 0) continue;
    search.bringIn(person, stop);
    if (status === 'solved' && boundOf(search) < goal) status = 'below';
  }
  return { status, mate, price, sets: oddSets(search), search };
}

/** Who has a place and a price but no partner yet. */
function exposedIn(mate: Int32Array, price: Float64Array, places: Int32Array): readonly number[] {
  const exposed: number[] = [];
  mate.forEach((partner, v) => {
    if (partner < 0 && at(price, v) > 0 && at(places, v) > 0) exposed.push(v);
  });
  return exposed;
}

/** What the prices prove that no matching is worth more than. */
function boundOf({ task, price, blossoms }: TreeSearch): number {
  const { places } = task;
  let halves = 0;
  places.forEach((free, v) => {
    if (free > 0) halves += free * at(price, v);
  });
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
