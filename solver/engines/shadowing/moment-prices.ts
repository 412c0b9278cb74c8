import { at } from '../../problem/model.ts';
import type { Control } from '../engine.ts';
import { bestFlow, type Flow } from './flow.ts';
import type { Network } from './network.ts';
import type { Moment } from './side-rules.ts';

/**
 * Prices for being somewhere in a slot, in parts of a unit of worth: `scale` of them are one unit.
 * They turn the rule that a flow does not know into a cost that it does (Lagrangian relaxation).
 */
export interface MomentPrices {
  readonly scale: number;
  /** One price for each moment; non-negative integers. */
  readonly prices: Float64Array;
  /** What all moments together cost. */
  readonly cost: number;
  /** The worth of each visit in parts, less the prices of its moments. */
  readonly worth: Float64Array;
}

/** A flow under prices, and what it proves. */
export interface PricedFlow {
  readonly flow: Flow;
  /** No roster is worth more than this, in whole units. */
  readonly bound: number;
}

/** What is known before the first price. */
export interface Start {
  readonly bound: number;
  /** By how much the bound is likely too high. */
  readonly gap: number;
  /** The least worth that is still of interest; a roster found meanwhile raises it. */
  wanted(): number;
}

/** Finer parts give better bounds, as long as all sums stay exact. */
const PARTS = 256;

/** How many sets of prices are tried, and how many without a better bound before smaller steps. */
const ROUNDS = 200;
const PATIENCE = 7;

/** No prices: flows alone. */
export function freeMoments(worth: Float64Array, moments: readonly Moment[]): MomentPrices {
  return { scale: 1, prices: new Float64Array(moments.length), cost: 0, worth };
}

/** The best flow at the given worths, which are those of the prices or some of them closed. */
export function pricedFlow(
  network: Network,
  { scale, cost }: MomentPrices,
  worth: Float64Array,
  control: Control,
  wanted: number,
): PricedFlow {
  const flow = bestFlow(network, worth, control, wanted * scale - cost);
  return { flow, bound: Math.floor((flow.bound + cost) / scale) };
}

/**
 * Prices under which the best flow breaks the rule least, by subgradient steps towards a target
 * (Held, Wolfe and Crowder 1974): moments that are overfull become dearer, others cheaper. `look`
 * sees every flow and says whether to go on. Returns the prices with the lowest bound. Cost: one
 * flow a round.
 */
export function priceMoments(
  network: Network,
  moments: readonly Moment[],
  worth: Float64Array,
  start: Start,
  control: Control,
  look: (priced: PricedFlow, prices: MomentPrices) => boolean,
): MomentPrices {
  const scale = start.bound * PARTS < Number.MAX_SAFE_INTEGER / 4 ? PARTS : 1;
  let best = pricesOf(moments, worth, scale, new Float64Array(moments.length));
  let lowest = Infinity;
  let now = best;
  let length = 1;
  let waited = 0;
  for (let round = 0; round < ROUNDS && control.stop() === null; round++) {
    const priced = pricedFlow(network, now, now.worth, control, start.wanted());
    const exact = priced.flow.bound + now.cost;
    waited = exact < lowest ? 0 : waited + 1;
    if (exact < lowest) {
      lowest = exact;
      best = now;
    }
    if (!look(priced, now)) return now;
    if (waited > PATIENCE) {
      length /= 2;
      waited = 0;
    }
    const excess = excesses(moments, priced.flow.taken, now.prices);
    const square = excess.reduce((sum, own) => sum + own * own, 0);
    if (square === 0) break;
    const target = Math.max(start.wanted(), start.bound - start.gap) * scale;
    const step = (length * Math.max(exact - target, scale)) / square;
    const prices = now.prices.map((price, k) =>
      Math.max(0, Math.round(price + step * at(excess, k))),
    );
    if (prices.every((price, k) => price === now.prices[k])) break;
    now = pricesOf(moments, worth, scale, prices);
  }
  return best;
}

/** By how much each moment is fuller than it may be; negative where a priced one is emptier. */
function excesses(
  moments: readonly Moment[],
  taken: Uint8Array,
  prices: Float64Array,
): Float64Array {
  const count = (visits: readonly number[]): number =>
    visits.reduce((sum, visit) => sum + at(taken, visit), 0);
  return Float64Array.from(moments, ({ hosting, visiting, room }, k) => {
    const excess = count(hosting) + room * count(visiting) - room;
    return at(prices, k) === 0 ? Math.max(0, excess) : excess;
  });
}

/** Prices of the moments with what they leave of each visit's worth. */
export function pricesOf(
  moments: readonly Moment[],
  worth: Float64Array,
  scale: number,
  prices: Float64Array,
): MomentPrices {
  const reduced = worth.map((own) => own * scale);
  let cost = 0;
  moments.forEach(({ hosting, visiting, room }, k) => {
    const price = at(prices, k);
    cost += room * price;
    if (price === 0) return;
    for (const visit of hosting) reduced[visit] = at(reduced, visit) - price;
    for (const visit of visiting) reduced[visit] = at(reduced, visit) - room * price;
  });
  return { scale, prices, cost, worth: reduced };
}
