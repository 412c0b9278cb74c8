import { at } from '../../problem/model.ts';
import { EventQueue } from '../blossom/event-queue.ts';
import type { Flow } from './flow.ts';
import type { Network } from './network.ts';

/**
 * What it costs, from a best flow with its values, that one more unit comes in at one node and one
 * goes out at another: the shortest path of exchanges over reduced costs, none of which is negative
 * (Ahuja, Magnanti and Orlin 1993, chapter 9). Together with the reduced cost of a visit that is
 * what forcing the visit loses. Places that stay free are exchanged over a hub. Cost: one tree per
 * node and at most one pass over the visits for each.
 */
export class ExchangeTree {
  private readonly network: Network;
  /** What each visit is worth, whether or not it takes part in a tree. */
  private readonly worth: Float64Array;
  private readonly flow: Flow;
  private readonly hub: number;
  /** The taken visits that enter each node, and the free places of visitors and hosts. */
  private readonly held: readonly number[][];
  private readonly free: Int32Array;
  private readonly gateTaken: Uint8Array;
  private readonly distance: Float64Array;
  private readonly via: Int32Array;
  private readonly viaVisit: Int32Array;
  private readonly queue = new EventQueue();
  private level = 0;
  private isOpen: (visit: number) => boolean = () => true;

  constructor(network: Network, worth: Float64Array, flow: Flow) {
    const { nodes } = network;
    this.network = network;
    this.worth = worth;
    this.flow = flow;
    this.hub = nodes;
    this.held = Array.from({ length: nodes }, () => []);
    this.free = network.room.slice();
    this.gateTaken = new Uint8Array(nodes);
    this.distance = new Float64Array(nodes + 1);
    this.via = new Int32Array(nodes + 1);
    this.viaVisit = new Int32Array(nodes + 1);
    for (let visit = 0; visit < worth.length; visit++)
      if (flow.taken[visit] === 1) this.take(visit);
  }

  private take(visit: number): void {
    const { from, person, to } = this.network;
    const [leaving, entering] = [at(from, visit), at(to, visit)];
    this.held[entering]?.push(visit);
    this.gateTaken[leaving] = 1;
    for (const node of new Set([leaving, at(person, leaving), entering, at(person, entering)])) {
      this.free[node] = at(this.free, node) - 1;
    }
  }

  /** What the visit is worth less than the values of where it leaves and enters. */
  reducedCost(visit: number): number {
    const { from, to } = this.network;
    const { value } = this.flow;
    return at(value, at(from, visit)) - at(this.worth, visit) - at(value, at(to, visit));
  }

  /**
   * The distance from where a visit enters to where it leaves, over open visits alone; the flow must
   * be best among them. Infinity when there is no way, or none shorter than the limit.
   */
  distanceAround(visit: number, isOpen: (visit: number) => boolean, limit: number): number {
    const { from, to } = this.network;
    const goal = at(from, visit);
    this.isOpen = isOpen;
    this.distance.fill(Infinity);
    this.queue.clear();
    this.reach(at(to, visit), 0, -1, -1);
    for (;;) {
      this.level = this.queue.firstLevel;
      if (this.level >= limit) return Infinity;
      const node = this.queue.take();
      if (node === goal) return this.level;
      if (at(this.distance, node) === this.level) this.leave(node);
    }
  }

  /** The flow with the visit, along the way just found. */
  takenAround(visit: number): Uint8Array {
    const taken = this.flow.taken.slice();
    taken[visit] = 1;
    const { from } = this.network;
    for (let node = at(from, visit); node >= 0; node = at(this.via, node)) {
      const passed = at(this.viaVisit, node);
      if (passed >= 0) taken[passed] = 1 - at(taken, passed);
    }
    return taken;
  }

  private reach(node: number, distance: number, via: number, visit: number): void {
    if (distance >= at(this.distance, node)) return;
    this.distance[node] = distance;
    this.via[node] = via;
    this.viaVisit[node] = visit;
    this.queue.put(distance, node);
  }

  private leave(node: number): void {
    const { firstHost, firstHostGate, visitors } = this.network;
    if (node === this.hub) this.leaveHub();
    else if (node < visitors) this.leaveVisitor(node);
    else if (node < firstHostGate) this.leaveVisitorGate(node);
    else if (node < firstHost) this.leaveHostGate(node);
    else this.leaveHost(node);
  }

  /** A visitor with a place too many leaves it free, or makes another visit. */
  private leaveVisitor(node: number): void {
    const { endGate, firstGate, room } = this.network;
    const base = this.level + this.valueOf(node);
    if (at(this.free, node) < at(room, node)) this.reach(this.hub, base, node, -1);
    this.takeVisits(node);
    for (let gate = at(firstGate, node); gate < at(endGate, node); gate++) {
      if (this.gateTaken[gate] === 0) this.reach(gate, base - this.valueOf(gate), node, -1);
    }
  }

  private leaveVisitorGate(node: number): void {
    this.takeVisits(node);
    if (this.gateTaken[node] === 0) return;
    const visitor = at(this.network.person, node);
    this.reach(visitor, this.level + this.valueOf(node) - this.valueOf(visitor), node, -1);
  }

  private takeVisits(node: number): void {
    const { network, flow, worth } = this;
    const { endVisit, firstVisit, leaving, to } = network;
    const base = this.level + this.valueOf(node);
    const last = at(endVisit, node);
    for (let place = at(firstVisit, node); place < last; place++) {
      const visit = leaving[place] ?? 0;
      if (flow.taken[visit] === 1 || !this.isOpen(visit)) continue;
      const target = to[visit] ?? 0;
      const cost = (worth[visit] ?? 0) + (flow.value[target] ?? 0);
      this.reach(target, base - cost, node, visit);
    }
  }

  private leaveHostGate(node: number): void {
    if (at(this.free, node) > 0) {
      const host = at(this.network.person, node);
      this.reach(host, this.level + this.valueOf(node) - this.valueOf(host), node, -1);
    }
    this.giveUpVisits(node);
  }

  private leaveHost(node: number): void {
    const { endGate, firstGate } = this.network;
    const base = this.level + this.valueOf(node);
    if (at(this.free, node) > 0) this.reach(this.hub, base, node, -1);
    this.giveUpVisits(node);
    for (let gate = at(firstGate, node); gate < at(endGate, node); gate++) {
      const isHeld = (this.held[gate]?.length ?? 0) > 0;
      if (isHeld) this.reach(gate, base - this.valueOf(gate), node, -1);
    }
  }

  /** A host or a host's gate gives up a visit. */
  private giveUpVisits(node: number): void {
    for (const visit of this.held[node] ?? []) {
      this.reach(at(this.network.from, visit), this.level - this.reducedCost(visit), node, visit);
    }
  }

  /** A place that was free is taken instead, or one that was taken becomes free. */
  private leaveHub(): void {
    const { firstHost, nodes, room, visitors } = this.network;
    for (let node = 0; node < visitors; node++) {
      if (at(this.free, node) > 0) this.reach(node, this.level - this.valueOf(node), this.hub, -1);
    }
    for (let node = firstHost; node < nodes; node++) {
      const isHeld = at(this.free, node) < at(room, node);
      if (isHeld) this.reach(node, this.level - this.valueOf(node), this.hub, -1);
    }
  }

  private valueOf(node: number): number {
    return at(this.flow.value, node);
  }
}
