import { at } from '../../problem/model.ts';
import type { ShadowingModel } from './model.ts';

/**
 * Two ways on from a choice that breaks a rule which a flow cannot know: every roster does without
 * the visits of the one list or without those of the other.
 */
export type Fork = readonly [readonly number[], readonly number[]];

/**
 * The visits of one visitor in one slot, and those of others to them. Either up to `room` others
 * come or the person makes one visit, so that `hosting + room * visiting <= room` holds.
 */
export interface Moment {
  readonly visitor: number;
  readonly slot: number;
  readonly room: number;
  readonly hosting: number[];
  readonly visiting: number[];
}

/**
 * The rule beside the flow: nobody is in two places in one slot. A flow does not know it of people
 * who both host and visit, nor of visitors who could visit one host in several slots.
 */
export class SideRules {
  /** Where the rule can break, by person, then slot. */
  readonly moments: readonly Moment[];

  constructor(model: ShadowingModel) {
    this.moments = momentsOf(model).filter(({ hosting, visiting, visitor }) => {
      const isTornBetweenHosts = visiting.length > 1 && at(model.visitors.capacity, visitor) > 1;
      return isTornBetweenHosts || (hosting.length > 0 && visiting.length > 0);
    });
  }

  /** Every broken rule among the taken visits, by person, then slot. Cost: one pass. */
  breaches(taken: Uint8Array): readonly Fork[] {
    const isTaken = (visit: number): boolean => taken[visit] === 1;
    const forks: Fork[] = [];
    for (const { hosting, visiting } of this.moments) {
      const first = visiting.find(isTaken);
      if (first === undefined) continue;
      const others = visiting.filter((visit) => visit !== first);
      if (hosting.some(isTaken)) forks.push([hosting, visiting]);
      else if (others.some(isTaken)) forks.push([others, [first]]);
    }
    return forks;
  }
}

/** What each visitor could do in each slot, by visitor, then slot. */
function momentsOf(model: ShadowingModel): readonly Moment[] {
  const { asVisitor, hosts, slots, visitors, visits } = model;
  const room = new Int32Array(visitors.ids.length).fill(1);
  asVisitor.forEach((visitor, host) => {
    if (visitor >= 0) room[visitor] = Math.max(1, at(hosts.slotCapacity, host));
  });
  const moments = new Map<number, Moment>();
  const momentOf = (visitor: number, visit: number): Moment | null => {
    const slot = at(visits.slot, visit);
    if (visitor < 0 || slot < 0) return null;
    const key = visitor * slots.length + slot;
    const known = moments.get(key);
    if (known !== undefined) return known;
    const moment = { visitor, slot, room: at(room, visitor), hosting: [], visiting: [] };
    moments.set(key, moment);
    return moment;
  };
  const hasSides = asVisitor.some((visitor) => visitor >= 0);
  for (let visit = 0; visit < visits.count; visit++) {
    const visitor = at(visits.visitor, visit);
    if (!hasSides && at(visitors.capacity, visitor) <= 1) continue;
    momentOf(visitor, visit)?.visiting.push(visit);
    momentOf(at(asVisitor, at(visits.host, visit)), visit)?.hosting.push(visit);
  }
  return [...moments.values()].sort(
    (one, other) => one.visitor - other.visitor || one.slot - other.slot,
  );
}
