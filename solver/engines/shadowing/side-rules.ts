import { at } from '../../problem/model.ts';
import type { ShadowingModel } from './model.ts';

/**
 * Two ways on from a choice that breaks a rule which a flow cannot know: every roster does without
 * the visits of the one list or without those of the other.
 */
export type Fork = readonly [readonly number[], readonly number[]];

/**
 * The rules beside the flow: two people are paired at most once, and nobody hosts and visits in the
 * same slot.
 */
export class SideRules {
  private readonly model: ShadowingModel;
  private readonly hosting: ReadonlyMap<string, readonly number[]>;
  private readonly visiting: ReadonlyMap<string, readonly number[]>;

  constructor(model: ShadowingModel) {
    this.model = model;
    const hostOf = new Map<number, number>();
    model.asVisitor.forEach((visitor, host) => {
      if (visitor >= 0) hostOf.set(visitor, host);
    });
    const { host, visitor } = model.visits;
    this.hosting = this.bySlot((visit) => {
      const own = at(host, visit);
      return at(model.asVisitor, own) < 0 ? -1 : own;
    });
    this.visiting = this.bySlot((visit) => hostOf.get(at(visitor, visit)) ?? -1);
  }

  /** The first broken rule among the taken visits, or null when all hold. Cost: one pass. */
  firstBreach(taken: Uint8Array): Fork | null {
    return this.pairedTwice(taken) ?? this.inTwoPlaces(taken);
  }

  /** The visits of each person on both sides in each slot. */
  private bySlot(personOf: (visit: number) => number): ReadonlyMap<string, readonly number[]> {
    const { count, slot } = this.model.visits;
    const visits = new Map<string, number[]>();
    for (let visit = 0; visit < count; visit++) {
      const person = personOf(visit);
      if (person < 0 || at(slot, visit) < 0) continue;
      const key = `${person} ${at(slot, visit)}`;
      const own = visits.get(key);
      if (own === undefined) visits.set(key, [visit]);
      else own.push(visit);
    }
    return visits;
  }

  /** Either the first of the two visits is out, or all others of the two people are. */
  private pairedTwice(taken: Uint8Array): Fork | null {
    const { host, visitor } = this.model.visits;
    const hosts = new Map<number, number>();
    for (let visit = taken.indexOf(1); visit >= 0; visit = taken.indexOf(1, visit + 1)) {
      if (at(this.model.visitors.capacity, at(visitor, visit)) <= 1) continue;
      const key = at(visitor, visit) * this.model.hosts.ids.length + at(host, visit);
      const first = hosts.get(key);
      if (first !== undefined) return [[first], this.othersOf(first)];
      hosts.set(key, visit);
    }
    return null;
  }

  private othersOf(visit: number): readonly number[] {
    const { count, host, visitor } = this.model.visits;
    const others: number[] = [];
    for (let other = 0; other < count; other++) {
      const same = host[other] === host[visit] && visitor[other] === visitor[visit];
      if (same && other !== visit) others.push(other);
    }
    return others;
  }

  /** Either the person hosts nobody in the slot, or visits nobody in it. */
  private inTwoPlaces(taken: Uint8Array): Fork | null {
    const isTaken = (visit: number): boolean => taken[visit] === 1;
    for (const [key, hosting] of this.hosting) {
      const visiting = this.visiting.get(key);
      if (visiting?.some(isTaken) && hosting.some(isTaken)) return [hosting, visiting];
    }
    return null;
  }
}
