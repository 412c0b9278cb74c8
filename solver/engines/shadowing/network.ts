import { at } from '../../problem/model.ts';
import { countsOf, orderBy, startsOf, upTo } from './counting.ts';
import { type Gate, hostGates, visitorGates } from './gates.ts';
import type { ShadowingModel } from './model.ts';

/**
 * The visits as a network. Nodes are numbered: visitors, visitors' gates, hosts' gates, hosts. A
 * unit of flow is one visit: it starts at a visitor, passes the gates that concern it, and ends at
 * its host.
 */
export interface Network {
  readonly nodes: number;
  readonly visitors: number;
  readonly firstHostGate: number;
  readonly firstHost: number;
  /** How many visits each node lets through, for visitors no more than they have. */
  readonly room: Int32Array;
  /** Where each visit leaves (a visitor or visitor's gate) and enters (a host or host's gate). */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The visits by the node they leave: those of node n from `firstVisit[n]` to `endVisit[n]`. */
  readonly leaving: Int32Array;
  readonly firstVisit: Int32Array;
  readonly endVisit: Int32Array;
  /** The person to whom a gate belongs, as a node; a person's own number otherwise. */
  readonly person: Int32Array;
  /** What the gates of visitors and of hosts are for, in the order of their nodes. */
  readonly visitorGates: readonly Gate[];
  readonly hostGates: readonly Gate[];
  /** The gates of each person: `firstGate[n]` to before `endGate[n]`. */
  readonly firstGate: Int32Array;
  readonly endGate: Int32Array;
  /** Where the visits that node n holds stand in a list, for hosts and their gates. */
  readonly holdStart: Int32Array;
  readonly holds: number;
}

/** Builds the network of a model. Cost: a few passes over the visits. */
export function buildNetwork(model: ShadowingModel): Network {
  const { hosts, visitors, visits } = model;
  const ofVisitors = visitorGates(model);
  const ofHosts = hostGates(model);
  const firstHostGate = visitors.ids.length + ofVisitors.length;
  const firstHost = firstHostGate + ofHosts.length;
  const nodes = firstHost + hosts.ids.length;
  const person = upTo(nodes);
  const room = new Int32Array(nodes);
  const degrees = countsOf(visits.visitor, visitors.ids.length);
  room.set(visitors.capacity.map((places, visitor) => Math.min(places, at(degrees, visitor))));
  room.set(hosts.capacity, firstHost);
  const firstGate = new Int32Array(nodes);
  const endGate = new Int32Array(nodes);
  const from = visits.visitor.slice();
  const to = visits.host.map((host) => firstHost + host);
  const place = (gate: Gate, node: number, owner: number, entrance: Int32Array): void => {
    person[node] = owner;
    room[node] = gate.room;
    if (at(endGate, owner) === 0) firstGate[owner] = node;
    endGate[owner] = node + 1;
    for (const visit of gate.visits) entrance[visit] = node;
  };
  ofVisitors.forEach((gate, index) => {
    place(gate, visitors.ids.length + index, gate.person, from);
  });
  ofHosts.forEach((gate, index) => {
    place(gate, firstHostGate + index, firstHost + gate.person, to);
  });
  const starts = startsOf(countsOf(from, nodes));
  const holdStart = startsOf(
    countsOf(to, nodes).map((held, node) => Math.min(held, at(room, node))),
  );
  return {
    nodes,
    visitors: visitors.ids.length,
    firstHostGate,
    firstHost,
    room,
    from,
    to,
    leaving: orderBy(from, 0, nodes, upTo(visits.count)),
    firstVisit: starts,
    endVisit: starts.subarray(1),
    person,
    visitorGates: ofVisitors,
    hostGates: ofHosts,
    firstGate,
    endGate,
    holdStart,
    holds: at(holdStart, nodes),
  };
}
