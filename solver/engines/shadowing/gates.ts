import { at } from '../../problem/model.ts';
import type { ShadowingModel } from './model.ts';

/** Visits of one person of which only so many can be taken together. */
export interface Gate {
  readonly kind: 'slot' | 'pair';
  readonly person: number;
  /** The number of the slot, or, for a pair, of the host. */
  readonly key: number;
  readonly room: number;
  readonly visits: readonly number[];
}

/**
 * The gates of visitors with more than one place. A flow can either take each pair of people once,
 * or each slot once, and never both: a visitor who could visit a host in several slots has a gate
 * for each such pair, as scores differ more between hosts than between slots; all others have a
 * gate for each slot. Ordered by visitor. Cost: one pass over the visits.
 */
export function visitorGates({ visitors, visits }: ShadowingModel): readonly Gate[] {
  const gates: Gate[] = [];
  for (let first = 0; first < visits.count; ) {
    const person = at(visits.visitor, first);
    let end = first + 1;
    while (end < visits.count && visits.visitor[end] === person) end += 1;
    if (at(visitors.capacity, person) > 1) {
      const own = Array.from({ length: end - first }, (_, k) => first + k);
      const byHost = grouped(own, visits.host);
      const kind = byHost.size < own.length ? 'pair' : 'slot';
      const groups = kind === 'pair' ? byHost : grouped(own, visits.slot);
      gates.push(...narrow(kind, person, 1, groups));
    }
    first = end;
  }
  return gates;
}

/** The gates of hosts with fewer places in a slot than in all, by host, then slot. */
export function hostGates({ hosts, visits }: ShadowingModel): readonly Gate[] {
  const ofHost = new Map<number, number[]>();
  for (let visit = 0; visit < visits.count; visit++) {
    const person = at(visits.host, visit);
    if (at(hosts.slotCapacity, person) >= at(hosts.capacity, person)) continue;
    const own = ofHost.get(person);
    if (own === undefined) ofHost.set(person, [visit]);
    else own.push(visit);
  }
  return [...ofHost]
    .sort(([one], [other]) => one - other)
    .flatMap(([person, own]) =>
      narrow('slot', person, at(hosts.slotCapacity, person), grouped(own, visits.slot)),
    );
}

/** Gates only where more visits could come than there is room for; without a slot there is none. */
function narrow(
  kind: Gate['kind'],
  person: number,
  room: number,
  groups: ReadonlyMap<number, readonly number[]>,
): readonly Gate[] {
  return [...groups]
    .filter(([key, visits]) => key >= 0 && visits.length > room)
    .sort(([one], [other]) => one - other)
    .map(([key, visits]) => ({ kind, person, key, room, visits }));
}

function grouped(
  visits: readonly number[],
  key: Int32Array,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const visit of visits) {
    const own = groups.get(at(key, visit));
    if (own === undefined) groups.set(at(key, visit), [visit]);
    else own.push(visit);
  }
  return groups;
}
