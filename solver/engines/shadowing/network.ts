import { at } from '../../problem/model.ts';
import type { ShadowingModel } from './model.ts';

/**
 * The visits as a network. Nodes are numbered: visitors, visitors in a slot, hosts in a slot,
 * hosts. A unit of flow is one visit: it starts at a visitor, passes the visitor's slot when the
 * visitor has more than one place (nobody is in two places in one slot), and the host's slot when
 * the slot is narrower than the host. Slots that cannot be too narrow have no node.
 */
export interface Network {
  readonly nodes: number;
  readonly visitors: number;
  /** Nodes from here on are hosts in a slot; below are visitors and their slots. */
  readonly firstHostSlot: number;
  readonly firstHost: number;
  /** How many visits each node lets through, for visitors no more than they have. */
  readonly room: Int32Array;
  /** Where each visit leaves (a visitor or visitor's slot) and enters (a host or host's slot). */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The visits of node n, if a visitor or visitor's slot: `firstVisit[n]` to before `endVisit[n]`. */
  readonly firstVisit: Int32Array;
  readonly endVisit: Int32Array;
  /** The person to whom a slot belongs, as a node; a person's own number otherwise. */
  readonly person: Int32Array;
  /** The slot of each node, or -1 for people. */
  readonly slot: Int32Array;
  /** The slot nodes of each person: `firstSlotNode[n]` to before `endSlotNode[n]`. */
  readonly firstSlotNode: Int32Array;
  readonly endSlotNode: Int32Array;
  /** Where the visits that node n holds stand in a list, for hosts and their slots. */
  readonly holdStart: Int32Array;
  readonly holds: number;
}

interface SlotNode {
  readonly person: number;
  readonly slot: number;
}

/** Builds the network of a model. Cost: a few passes over the visits. */
export function buildNetwork(model: ShadowingModel): Network {
  const { hosts, visitors, visits } = model;
  const visitorCount = visitors.ids.length;
  const visitorSlots = slotsOfVisitors(model);
  const hostSlots = slotsOfHosts(model);
  const firstHostSlot = visitorCount + visitorSlots.length;
  const firstHost = firstHostSlot + hostSlots.length;
  const nodes = firstHost + hosts.ids.length;
  const person = Int32Array.from({ length: nodes }, (_, node) => node);
  const slot = new Int32Array(nodes).fill(-1);
  const room = new Int32Array(nodes);
  const degrees = degreesOf(visits.visitor, visitorCount);
  room.set(visitors.capacity.map((places, visitor) => Math.min(places, at(degrees, visitor))));
  room.set(hosts.capacity, firstHost);
  const firstSlotNode = new Int32Array(nodes);
  const endSlotNode = new Int32Array(nodes);
  const place = (node: number, owner: number, own: SlotNode, places: number): void => {
    person[node] = owner;
    slot[node] = own.slot;
    room[node] = places;
    if (at(endSlotNode, owner) === 0) firstSlotNode[owner] = node;
    endSlotNode[owner] = node + 1;
  };
  visitorSlots.forEach((own, index) => {
    place(visitorCount + index, own.person, own, 1);
  });
  hostSlots.forEach((own, index) => {
    place(firstHostSlot + index, firstHost + own.person, own, at(hosts.slotCapacity, own.person));
  });
  const nodeOf = slotNodeFinder(slot, firstSlotNode, endSlotNode);
  const from = visits.visitor.map((own, visit) => nodeOf(own, at(visits.slot, visit)));
  const to = visits.host.map((own, visit) => nodeOf(firstHost + own, at(visits.slot, visit)));
  return {
    nodes,
    visitors: visitorCount,
    firstHostSlot,
    firstHost,
    room,
    from,
    to,
    ...visitRanges(from, nodes),
    person,
    slot,
    firstSlotNode,
    endSlotNode,
    ...holdingPlaces(to, room),
  };
}

/** How many visits each of so many people has. */
export function degreesOf(person: Int32Array, people: number): Int32Array {
  const degrees = new Int32Array(people);
  for (const own of person) degrees[own] = at(degrees, own) + 1;
  return degrees;
}

/** Slots matter only to visitors with more than one place. They come by visitor, then slot. */
function slotsOfVisitors({ visitors, visits }: ShadowingModel): readonly SlotNode[] {
  const slots: SlotNode[] = [];
  let last: SlotNode = { person: -1, slot: -1 };
  for (let visit = 0; visit < visits.count; visit++) {
    const person = at(visits.visitor, visit);
    const slot = at(visits.slot, visit);
    if (slot < 0 || at(visitors.capacity, person) <= 1) continue;
    if (last.person === person && last.slot === slot) continue;
    last = { person, slot };
    slots.push(last);
  }
  return slots;
}

/** Slots matter only to hosts with fewer places in a slot than in all. */
function slotsOfHosts({ hosts, slots, visits }: ShadowingModel): readonly SlotNode[] {
  const width = slots.length;
  const used = new Uint8Array(hosts.ids.length * width);
  for (let visit = 0; visit < visits.count; visit++) {
    const person = at(visits.host, visit);
    const slot = at(visits.slot, visit);
    if (slot >= 0 && at(hosts.slotCapacity, person) < at(hosts.capacity, person)) {
      used[person * width + slot] = 1;
    }
  }
  const nodes: SlotNode[] = [];
  used.forEach((isUsed, index) => {
    if (isUsed === 1) nodes.push({ person: Math.floor(index / width), slot: index % width });
  });
  return nodes;
}

/** The node of a person in a slot, or the person where the slot has no node. */
function slotNodeFinder(slot: Int32Array, firstSlotNode: Int32Array, endSlotNode: Int32Array) {
  return (person: number, wanted: number): number => {
    let low = at(firstSlotNode, person);
    let high = at(endSlotNode, person) - 1;
    while (wanted >= 0 && low <= high) {
      const middle = (low + high) >>> 1;
      const found = at(slot, middle);
      if (found === wanted) return middle;
      if (found < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return person;
  };
}

/** The visits of a node stand together, as visits are ordered by visitor, then slot. */
function visitRanges(from: Int32Array, nodes: number) {
  const firstVisit = new Int32Array(nodes);
  const endVisit = new Int32Array(nodes);
  from.forEach((node, visit) => {
    if (at(endVisit, node) === 0) firstVisit[node] = visit;
    endVisit[node] = visit + 1;
  });
  return { firstVisit, endVisit };
}

function holdingPlaces(to: Int32Array, room: Int32Array) {
  const entering = degreesOf(to, room.length);
  const holdStart = new Int32Array(room.length);
  let holds = 0;
  entering.forEach((count, node) => {
    holdStart[node] = holds;
    holds += Math.min(count, at(room, node));
  });
  return { holdStart, holds };
}
