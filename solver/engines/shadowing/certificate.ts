import { at } from '../../problem/model.ts';
import type { Stage } from '../../problem/problem.ts';
import type { Flow } from './flow.ts';
import type { ShadowingModel } from './model.ts';
import type { Network } from './network.ts';
import type { StageWeights } from './worth.ts';

/**
 * Prices of people and of their slots that bound the worth of every roster from above. A visit is
 * worth `offset + factor * score`, and a locked pair `bonus` more. With the price of each person
 * times the places, the price of each slot of a person times the places in it, plus what each
 * candidate is worth above the four prices that concern it, no roster can be worth more.
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
}

/** Turns the node values of a flow into prices. Cost: one pass over people and slots. */
export function visitBound(
  model: ShadowingModel,
  network: Network,
  proves: VisitBound['proves'],
  stages: readonly Stage[],
  weights: StageWeights,
  { value }: Flow,
): VisitBound {
  const { hosts, visitors, slots } = model;
  const { firstHost, firstHostSlot, person, slot } = network;
  const hostSlots = new Float64Array(hosts.ids.length * slots.length);
  const visitorSlots = new Float64Array(visitors.ids.length * slots.length);
  for (let node = network.visitors; node < firstHostSlot; node++) {
    const owner = at(person, node);
    const price = Math.max(0, at(value, node) - at(value, owner));
    visitorSlots[owner * slots.length + at(slot, node)] = price;
  }
  for (let node = firstHostSlot; node < firstHost; node++) {
    const owner = at(person, node);
    const price = Math.max(0, at(value, owner) - at(value, node));
    hostSlots[(owner - firstHost) * slots.length + at(slot, node)] = price;
  }
  const bound: VisitBound = {
    proves,
    stages: stages.filter((stage) => stage !== 'fairness'),
    ...weights,
    hosts: Float64Array.from(hosts.ids, (_, host) => 0 - at(value, firstHost + host)),
    visitors: value.slice(0, visitors.ids.length),
    hostSlots,
    visitorSlots,
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
