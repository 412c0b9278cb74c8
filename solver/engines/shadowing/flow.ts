import { at } from '../../problem/model.ts';
import { EventQueue } from '../blossom/event-queue.ts';
import type { Control, StopReason } from '../engine.ts';
import type { Network } from './network.ts';

/** The best flow with the node values that prove it, or how far it came. */
export interface Flow {
  /** 'below': no flow is worth as much as was asked for. */
  readonly status: 'solved' | 'below' | StopReason;
  /** 1 for each visit taken. */
  readonly taken: Uint8Array;
  /** What one more unit of flow at each node would be worth. */
  readonly value: Float64Array;
  /** No flow is worth more than this, whatever the status. */
  readonly bound: number;
}

/** How many units are brought in between two looks at the clock. */
const STEPS = 32;

/**
 * The flow of the greatest worth by successive shortest paths with integer node values: every place
 * of every visitor is brought in along the cheapest path of exchanges (Dijkstra over reduced
 * costs), which ends at a host with a free place or at a visitor whose place stays empty. `worth`
 * holds an integer for each visit, or -Infinity where it may not be taken. Stops with 'below' as
 * soon as the values prove that `goal` cannot be reached. Source: Ahuja, Magnanti and Orlin 1993,
 * sections 9.7 and 9.8. Cost: at most one pass over the visits per place, in practice few visitors.
 */
export function bestFlow(
  network: Network,
  worth: Float64Array,
  control: Control,
  goal = -Infinity,
): Flow {
  const search = new FlowSearch(network, worth);
  let status: Flow['status'] = search.bound < goal ? 'below' : 'solved';
  let steps = 0;
  for (let visitor = 0; visitor < network.visitors && status === 'solved'; visitor++) {
    for (let places = at(network.room, visitor); places > 0 && status === 'solved'; places--) {
      const hasEnough = search.bringIn(visitor, places);
      steps += 1;
      if (search.bound < goal) status = 'below';
      else if (steps % STEPS === 0) status = control.stop() ?? status;
      if (hasEnough) break;
    }
  }
  const { taken, value, bound } = search;
  return { status, taken, value, bound };
}

class FlowSearch {
  readonly taken: Uint8Array;
  readonly value: Float64Array;
  bound = 0;
  private readonly network: Network;
  private readonly worth: Float64Array;
  /** Visits held by hosts and their gates, and how many each host has in all. */
  private readonly heldVisit: Int32Array;
  private readonly heldCount: Int32Array;
  private readonly guests: Int32Array;
  private readonly gateTaken: Uint8Array;
  private readonly distance: Float64Array;
  private readonly via: Int32Array;
  private readonly viaVisit: Int32Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private readonly ready: number[] = [];
  private readonly later = new EventQueue();
  private level = 0;
  private endDistance = 0;
  private end = -1;

  constructor(network: Network, worth: Float64Array) {
    const { nodes } = network;
    this.network = network;
    this.worth = worth;
    this.taken = new Uint8Array(worth.length);
    this.value = new Float64Array(nodes);
    this.heldVisit = new Int32Array(network.holds);
    this.heldCount = new Int32Array(nodes);
    this.guests = new Int32Array(nodes);
    this.gateTaken = new Uint8Array(nodes);
    this.distance = new Float64Array(nodes).fill(Infinity);
    this.via = new Int32Array(nodes);
    this.viaVisit = new Int32Array(nodes);
    this.touched = new Int32Array(nodes);
    this.priceVisitors();
  }

  /**
   * Brings in one more place of a visitor who has `places` places to go. True when this one, and so
   * all the others, had best stay empty.
   */
  bringIn(visitor: number, places: number): boolean {
    this.level = 0;
    this.endDistance = Infinity;
    this.reach(visitor, 0, -1, -1);
    this.search();
    this.settleValues();
    this.bound -= places * this.endDistance;
    this.exchange(this.end);
    this.forget();
    return this.end === visitor;
  }

  /** At first every visitor is worth their best visit. */
  private priceVisitors(): void {
    const { value, worth, network } = this;
    const { from, person, room, visitors } = network;
    for (let visit = 0; visit < worth.length; visit++) {
      const node = from[visit] ?? 0;
      const own = worth[visit] ?? 0;
      if (own > (value[node] ?? 0)) value[node] = own;
    }
    for (let node = visitors; node < network.firstHostGate; node++) {
      const owner = at(person, node);
      value[owner] = Math.max(at(value, owner), at(value, node));
    }
    for (let visitor = 0; visitor < visitors; visitor++) {
      this.bound += at(room, visitor) * at(value, visitor);
    }
  }

  private search(): void {
    const { ready, later } = this;
    for (;;) {
      if (this.endDistance <= this.level) return;
      const node = ready.pop();
      if (node !== undefined) {
        this.leave(node);
        continue;
      }
      const next = later.firstLevel;
      this.level = Math.min(next, this.endDistance);
      if (this.endDistance <= next) return;
      while (later.firstLevel === next) {
        const waiting = later.take();
        if (this.distance[waiting] === next) ready.push(waiting);
      }
    }
  }

  private reach(node: number, distance: number, via: number, visit: number): void {
    const known = this.distance[node] ?? 0;
    if (distance >= known || distance >= this.endDistance) return;
    if (known === Infinity) this.touched[this.touchedCount++] = node;
    this.distance[node] = distance;
    this.via[node] = via;
    this.viaVisit[node] = visit;
    if (distance === this.level) this.ready.push(node);
    else this.later.put(distance, node);
  }

  private endAt(node: number, distance: number): void {
    if (distance >= this.endDistance) return;
    this.endDistance = distance;
    this.end = node;
  }

  private leave(node: number): void {
    const { firstHost, firstHostGate, visitors } = this.network;
    if (node < visitors) this.leaveVisitor(node);
    else if (node < firstHostGate) this.leaveVisitorGate(node);
    else if (node < firstHost) this.leaveHostGate(node);
    else this.leaveHost(node);
  }

  private leaveVisitor(node: number): void {
    const { endGate, firstGate } = this.network;
    this.endAt(node, this.level + at(this.value, node));
    this.tryVisits(node);
    const last = at(endGate, node);
    const base = this.level + at(this.value, node);
    for (let gate = at(firstGate, node); gate < last; gate++) {
      if (this.gateTaken[gate] === 0) this.reach(gate, base - at(this.value, gate), node, -1);
    }
  }

  private leaveVisitorGate(node: number): void {
    this.tryVisits(node);
    if (this.gateTaken[node] === 0) return;
    const visitor = at(this.network.person, node);
    const cost = at(this.value, node) - at(this.value, visitor);
    this.reach(visitor, this.level + cost, node, -1);
  }

  /** Takes a visit more. */
  private tryVisits(node: number): void {
    const { network, taken, value, worth, distance } = this;
    const { leaving, to } = network;
    const base = this.level + (value[node] ?? 0);
    const last = network.endVisit[node] ?? 0;
    for (let place = network.firstVisit[node] ?? 0; place < last; place++) {
      const visit = leaving[place] ?? 0;
      const target = to[visit] ?? 0;
      const reached = base - (worth[visit] ?? 0) - (value[target] ?? 0);
      if (reached >= (distance[target] ?? 0) || taken[visit] === 1) continue;
      this.reach(target, reached, node, visit);
      if (reached === this.level && this.endsAt(target)) return;
    }
  }

  /** Whether a host or a host's gate on the present level has a free place: the path ends there. */
  private endsAt(node: number): boolean {
    const { person, room } = this.network;
    const host = person[node] ?? 0;
    if ((this.guests[host] ?? 0) >= (room[host] ?? 0)) return false;
    if (node !== host) {
      if ((this.heldCount[node] ?? 0) >= (room[node] ?? 0)) return false;
      this.leaveHostGate(node);
      if (this.distance[host] !== this.level) return false;
    }
    this.leaveHost(host);
    return this.endDistance <= this.level;
  }

  private leaveHostGate(node: number): void {
    const { person, room } = this.network;
    if (at(this.heldCount, node) < at(room, node)) {
      const host = at(person, node);
      const cost = at(this.value, node) - at(this.value, host);
      this.reach(host, this.level + cost, node, -1);
    }
    this.giveUpVisits(node);
  }

  private leaveHost(node: number): void {
    const { room, firstGate, endGate } = this.network;
    if (at(this.guests, node) < at(room, node)) {
      this.endAt(node, this.level + at(this.value, node));
      return;
    }
    this.giveUpVisits(node);
    const base = this.level + at(this.value, node);
    const last = at(endGate, node);
    for (let gate = at(firstGate, node); gate < last; gate++) {
      if (at(this.heldCount, gate) > 0) this.reach(gate, base - at(this.value, gate), node, -1);
    }
  }

  /** Gives up a visit that a host or a host's gate holds. */
  private giveUpVisits(node: number): void {
    const { from, holdStart } = this.network;
    const first = at(holdStart, node);
    const last = first + at(this.heldCount, node);
    const base = this.level + at(this.value, node);
    for (let place = first; place < last; place++) {
      const visit = at(this.heldVisit, place);
      const origin = at(from, visit);
      const reached = base + at(this.worth, visit) - at(this.value, origin);
      this.reach(origin, reached, node, visit);
    }
  }

  /** Keeps all reduced costs non-negative and makes the path tight. */
  private settleValues(): void {
    const { distance, endDistance, touched, value } = this;
    for (let k = 0; k < this.touchedCount; k++) {
      const node = touched[k] ?? 0;
      const gain = endDistance - (distance[node] ?? 0);
      if (gain > 0) value[node] = (value[node] ?? 0) - gain;
    }
  }

  /** Gives up and takes the visits along the path, from its end. */
  private exchange(end: number): void {
    const { firstHost, firstHostGate, visitors } = this.network;
    if (end >= firstHost) this.guests[end] = at(this.guests, end) + 1;
    let node = end;
    for (;;) {
      const before = at(this.via, node);
      if (before < 0) return;
      const visit = at(this.viaVisit, node);
      if (visit >= 0 && node >= firstHostGate) this.take(visit, node);
      else if (visit >= 0) this.giveUp(visit, before);
      else if (node < firstHostGate) {
        if (node >= visitors) this.gateTaken[node] = 1;
        else this.gateTaken[before] = 0;
      }
      node = before;
    }
  }

  private take(visit: number, node: number): void {
    const count = at(this.heldCount, node);
    this.heldVisit[at(this.network.holdStart, node) + count] = visit;
    this.heldCount[node] = count + 1;
    this.taken[visit] = 1;
  }

  private giveUp(visit: number, node: number): void {
    const start = at(this.network.holdStart, node);
    const last = start + at(this.heldCount, node) - 1;
    const place = this.heldVisit.indexOf(visit, start);
    this.heldVisit[place] = at(this.heldVisit, last);
    this.heldCount[node] = last - start;
    this.taken[visit] = 0;
  }

  private forget(): void {
    for (let k = 0; k < this.touchedCount; k++) this.distance[this.touched[k] ?? 0] = Infinity;
    this.touchedCount = 0;
    this.ready.length = 0;
    this.later.clear();
  }
}
