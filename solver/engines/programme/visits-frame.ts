import { at } from '../../problem/model.ts';
import { slotOf } from '../../problem/slots.ts';
import type { VisitsModel } from '../models.ts';
import { type Frame, inOrder, type Option, type Taken } from './frame.ts';

/**
 * One-way visits as options. Besides the places of both people in all there is a limit for each
 * host and each visitor in each slot, and one for each two people, who are paired at most once.
 * Whoever visits in a slot takes all the places that they have as a host in it, since nobody is in
 * two places; and whoever has no places as a host then is not asked.
 */
export function visitsFrame(model: VisitsModel): Frame {
  const { numbers, quotas } = model;
  const { hosts, locks, objective, visitors, visits } = numbers;
  const limits = new Limits();
  for (const places of hosts.capacity) limits.add(places);
  for (const places of visitors.capacity) limits.add(places);
  const tagsOf = tagsByVisit(model);
  const lockOf = new Map(locks.flatMap((lock) => lock.visits.map((own) => [own, lock.name])));
  const hostOf = hostByVisitor(model);
  const options = Array.from({ length: visits.count }, (_, visit): Option => {
    const row = at(visits.host, visit);
    const column = at(visits.visitor, visit);
    const slot = at(visits.slot, visit);
    const takes: Taken[] = [
      { limit: row, places: 1 },
      { limit: hosts.ids.length + column, places: 1 },
      { limit: limits.named(`pair ${row} ${column}`, 1), places: 1 },
    ];
    if (slot >= 0) {
      const inSlot = at(hosts.slotCapacity, row);
      takes.push({ limit: limits.named(`host ${row} ${slot}`, inSlot), places: 1 });
      takes.push({ limit: limits.named(`visitor ${column} ${slot}`, 1), places: 1 });
      const own = hostOf.get(column);
      const places = own === undefined ? 0 : at(hosts.slotCapacity, own);
      if (own !== undefined && places > 0) {
        takes.push({ limit: limits.named(`host ${own} ${slot}`, places), places });
      }
    }
    const score = at(visits.score, visit);
    const tags = tagsOf(row, column, slot);
    const lock = lockOf.get(visit) ?? null;
    return { row, column, slot, score, tags, lock, settled: false, takes };
  });
  return {
    options: options.sort(inOrder),
    limits: limits.places,
    quotas,
    locks: locks.map(({ name }) => name),
    objective,
    rows: hosts.ids.length,
    isSingle: () => false,
  };
}

/** Limits by number; those beyond the people's own are made when they are first named. */
class Limits {
  readonly places: number[] = [];
  private readonly numbers = new Map<string, number>();

  add(places: number): number {
    return this.places.push(places) - 1;
  }

  named(name: string, places: number): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const limit = this.add(places);
    this.numbers.set(name, limit);
    return limit;
  }
}

/** The number that each visitor has among the hosts, for those who are among them. */
function hostByVisitor({ numbers }: VisitsModel): ReadonlyMap<number, number> {
  const { asVisitor } = numbers;
  return new Map(
    Array.from(asVisitor, (visitor, host) => [visitor, host] as const).filter(
      ([visitor]) => visitor >= 0,
    ),
  );
}

function tagsByVisit({ numbers, problem, quotas }: VisitsModel) {
  const none: ReadonlySet<string> = new Set();
  const byVisit = new Map<string, ReadonlySet<string>>();
  const key = (a: string, b: string, slot: string | null): string => JSON.stringify([a, b, slot]);
  if (quotas.length > 0) {
    for (const { a, b, tags } of problem.candidates) {
      byVisit.set(key(a, b, slotOf(tags)), new Set(tags));
    }
  }
  const { hosts, slots, visitors } = numbers;
  return (host: number, visitor: number, slot: number): ReadonlySet<string> =>
    byVisit.get(key(hosts.ids[host] ?? '', visitors.ids[visitor] ?? '', slots[slot] ?? null)) ??
    none;
}
