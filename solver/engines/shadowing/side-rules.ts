import { at } from '../../problem/model.ts';
import type { ShadowingModel } from './model.ts';

/**
 * Two ways on from a choice that breaks a rule which a flow cannot know: every roster does without
 * the visits of the one list or without those of the other.
 */
export type Fork = readonly [readonly number[], readonly number[]];

/** The visits of one visitor in one slot, and those of others to them. */
interface Moment {
  readonly key: number;
  /** How many visits the person may make in all. */
  readonly places: number;
  readonly hosting: number[];
  readonly visiting: number[];
}

/**
 * The rule beside the flow: nobody is in two places in one slot. A flow does not know it of people
 * who both host and visit, nor of visitors who could visit one host in several slots.
 */
export class SideRules {
  private readonly moments: readonly Moment[];

  constructor(model: ShadowingModel) {
    this.moments = momentsOf(model).filter(({ hosting, visiting, places }) =>
      visiting.length > 1 && places > 1 ? true : hosting.length > 0 && visiting.length > 0,
    );
  }

  /** The first broken rule among the taken visits, or null when all hold. Cost: one pass. */
  firstBreach(taken: Uint8Array): Fork | null {
    const isTaken = (visit: number): boolean => taken[visit] === 1;
    for (const { hosting, visiting } of this.moments) {
      const first = visiting.find(isTaken);
      if (first === undefined) continue;
      const others = visiting.filter((visit) => visit !== first);
      if (others.some(isTaken)) return [[first], others];
      if (hosting.some(isTaken)) return [hosting, visiting];
    }
    return null;
  }
}

/** What each visitor could do in each slot, by visitor, then slot. */
function momentsOf({ asVisitor, slots, visitors, visits }: ShadowingModel): readonly Moment[] {
  const moments = new Map<number, Moment>();
  const momentOf = (person: number, visit: number): Moment | null => {
    const slot = at(visits.slot, visit);
    if (person < 0 || slot < 0) return null;
    const key = person * slots.length + slot;
    const known = moments.get(key);
    if (known !== undefined) return known;
    const places = at(visitors.capacity, person);
    const moment = { key, places, hosting: [], visiting: [] };
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
  return [...moments.values()].sort((one, other) => one.key - other.key);
}
