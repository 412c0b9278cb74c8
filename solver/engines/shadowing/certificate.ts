import { at } from '../../problem/model.ts';
import type { Stage } from '../../problem/problem.ts';
import type { ShadowingModel } from './model.ts';
import type { Network } from './network.ts';
import type { Moment } from './side-rules.ts';
import type { Root } from './tree.ts';
import type { StageWeights } from './worth.ts';

/**
 * Prices of people and of their slots that bound the worth of every roster from above. A visit is
 * worth `offset + factor * score`, and a locked pair `bonus` more. With the price of each person
 * times the places, the price of each slot of a person times the places in it, the price of each
 * pair, plus what each candidate is worth above the prices that concern it, no roster can be worth
 * more.
 */
export interface VisitBound {
  /** What it proves: the stages before fairness, that no lowest score is higher, or all stages. */
  readonly proves: 'before-fairness' | 'fairness' | 'all';
  readonly stages: readonly Stage[];
  readonly offset: number;
  readonly factor: number;
  readonly bonus: number;
  /** Only visits of at least this score are looked at. */
  readonly atLeast: number;
  /** Prices in the order of the ids; non-negative integers. */
  readonly hosts: Float64Array;
  readonly visitors: Float64Array;
  /** Prices of slot s of person k at `k * slots + s`, slots in ascending order. */
  readonly hostSlots: Float64Array;
  readonly visitorSlots: Float64Array;
  /** What it costs that these two people are paired at most once; zero for all others. */
  readonly pairs: readonly PairPrice[];
  /**
   * What it costs that nobody is in two places in one slot: a visit of this visitor in the slot pays
   * the price for each place they have as a host in it (one if none), a visit to them pays it once.
   */
  readonly moments: readonly MomentPrice[];
}

export interface MomentPrice {
  readonly visitor: number;
  readonly slot: number;
  readonly price: number;
}

export interface PairPrice {
  readonly host: number;
  readonly visitor: number;
  readonly price: number;
}

/** Turns the node values of a flow into prices. Cost: one pass over people and slots. */
export function visitBound(
  model: ShadowingModel,
  network: Network,
  proves: VisitBound['proves'],
  stages: readonly Stage[],
  weights: StageWeights,
  moments: readonly Moment[],
  { flow, prices }: Root,
): VisitBound {
  const { value } = flow;
  const { hosts, visitors, slots } = model;
  const { firstHost, firstHostGate, person } = network;
  const hostSlots = new Float64Array(hosts.ids.length * slots.length);
  const visitorSlots = new Float64Array(visitors.ids.length * slots.length);
  const pairs: PairPrice[] = [];
  network.visitorGates.forEach((gate, index) => {
    const node = network.visitors + index;
    const price = Math.max(0, at(value, node) - at(value, gate.person));
    if (gate.kind === 'slot') visitorSlots[gate.person * slots.length + gate.key] = price;
    else if (price > 0) pairs.push({ host: gate.key, visitor: gate.person, price });
  });
  network.hostGates.forEach((gate, index) => {
    const node = firstHostGate + index;
    const price = Math.max(0, at(value, at(person, node)) - at(value, node));
    hostSlots[gate.person * slots.length + gate.key] = price;
  });
  const bound: VisitBound = {
    proves,
    stages: stages.filter((stage) => stage !== 'fairness'),
    offset: weights.offset * prices.scale,
    factor: weights.factor * prices.scale,
    bonus: weights.bonus * prices.scale,
    atLeast: weights.atLeast,
    hosts: Float64Array.from(hosts.ids, (_, host) => 0 - at(value, firstHost + host)),
    visitors: value.slice(0, visitors.ids.length),
    hostSlots,
    visitorSlots,
    pairs,
    moments: moments
      .map(({ visitor, slot }, k) => ({ visitor, slot, price: at(prices.prices, k) }))
      .filter(({ price }) => price > 0),
  };
  closeFullPeople(model, bound);
  return bound;
}

/** Who has no places costs nothing, so their price may outweigh all that they could offer. */
function closeFullPeople({ hosts, visitors, slots }: ShadowingModel, bound: VisitBound): void {
  const { offset, factor, bonus } = bound;
  const mostWorth = offset + factor * 1000 + bonus;
  hosts.capacity.forEach((places, host) => {
    if (places === 0) bound.hosts[host] = mostWorth;
    const first = host * slots.length;
    if (at(hosts.slotCapacity, host) === 0) {
      bound.hostSlots.fill(mostWorth, first, first + slots.length);
    }
  });
  visitors.capacity.forEach((places, visitor) => {
    if (places === 0) bound.visitors[visitor] = mostWorth;
  });
}
