import { at, type Group } from '../../problem/model.ts';
import type { PairLock, ProblemPerson, Stage, VisitsProblem } from '../../problem/problem.ts';
import { ALL_STAGES, completed } from '../../problem/stages.ts';
import { countsOf } from './counting.ts';
import { openVisits } from './open-visits.ts';

/**
 * Job shadowing in numbers: people, slots and visits in the order of their ids, so that the order
 * of rows in a file never matters.
 */
export interface ShadowingModel {
  readonly hosts: HostGroup;
  readonly visitors: Group;
  /** Ascending. A visit without a slot has slot -1. */
  readonly slots: readonly string[];
  readonly visits: Visits;
  /** The number that each host has among the visitors, or -1 when they do not visit. */
  readonly asVisitor: Int32Array;
  /** No roster has more visits than this. */
  readonly most: number;
  readonly locks: readonly VisitLock[];
  readonly objective: readonly Stage[];
}

export interface HostGroup extends Group {
  /** How many visitors each host receives in one slot. */
  readonly slotCapacity: Int32Array;
}

/**
 * The visits that may be chosen: not forbidden, and everybody concerned has a place. They are
 * ordered by visitor, then host, then slot.
 */
export interface Visits {
  readonly count: number;
  readonly host: Int32Array;
  readonly visitor: Int32Array;
  readonly slot: Int32Array;
  readonly score: Int16Array;
}

/** Two people who must be chosen, in whichever of the slots that are open to them. */
export interface VisitLock {
  readonly host: number;
  readonly visitor: number;
  /** The visits that would keep the lock. */
  readonly visits: readonly number[];
  /** 'lock h1-v1': how a conflict names it. */
  readonly name: string;
}

/** No roster holds more visits than this, so larger capacities mean the same. */
const ENOUGH_PLACES = 1_000_000_000;

/**
 * Turns a checked problem into numbers. Sums that the objective does not ask for come last, so that
 * of rosters that are equal in all asked stages the one with more visits, then with the higher
 * total, is taken. Cost: a sort of the people and a few passes over the candidates.
 */
export function buildShadowing(problem: VisitsProblem): ShadowingModel {
  const hostPeople = sideOf(problem, 'left');
  const hosts: HostGroup = {
    ...group(hostPeople),
    slotCapacity: Int32Array.from(hostPeople, ({ slotCapacity }) => places(slotCapacity)),
  };
  const visitors = group(sideOf(problem, 'right'));
  const numbers = { hosts: numbered(hosts.ids), visitors: numbered(visitors.ids) };
  const { slots, visits } = openVisits(problem, hosts, visitors, numbers);
  return {
    hosts,
    visitors,
    slots,
    visits,
    asVisitor: Int32Array.from(hosts.ids, (id) => numbers.visitors.get(id) ?? -1),
    most: mostVisits(hosts, visitors, visits),
    locks: readLocks(problem.locked ?? [], visits, numbers),
    objective: completed(problem.objective ?? ALL_STAGES),
  };
}

/** Host and visitor numbers by id. */
export interface Numbers {
  readonly hosts: ReadonlyMap<string, number>;
  readonly visitors: ReadonlyMap<string, number>;
}

function sideOf(problem: VisitsProblem, side: 'left' | 'right'): readonly ProblemPerson[] {
  return problem.people
    .filter((person) => person.side === side)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

function group(people: readonly ProblemPerson[]): Group {
  return {
    ids: people.map(({ id }) => id),
    capacity: Int32Array.from(people, ({ capacity }) => places(capacity)),
  };
}

function places(capacity: number | undefined): number {
  return Math.min(capacity ?? 1, ENOUGH_PLACES);
}

function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}

/** No roster has more visits than either side has places, counting one at most for each visit. */
function mostVisits(hosts: Group, visitors: Group, visits: Visits): number {
  return Math.min(
    usefulPlaces(hosts.capacity, visits.host),
    usefulPlaces(visitors.capacity, visits.visitor),
  );
}

function usefulPlaces(capacity: Int32Array, person: Int32Array): number {
  const degrees = countsOf(person, capacity.length);
  return capacity.reduce((sum, places, k) => sum + Math.min(places, at(degrees, k)), 0);
}

/** The locks by host, then by visitor, each once. */
function readLocks(
  locked: readonly PairLock[],
  visits: Visits,
  numbers: Numbers,
): readonly VisitLock[] {
  const width = numbers.visitors.size;
  const locks = new Map<number, VisitLock & { readonly visits: number[] }>();
  for (const [a, b] of locked) {
    const host = numbers.hosts.get(a) ?? -1;
    const visitor = numbers.visitors.get(b) ?? -1;
    locks.set(host * width + visitor, { host, visitor, visits: [], name: `lock ${a}-${b}` });
  }
  for (let visit = 0; locks.size > 0 && visit < visits.count; visit++) {
    const key = at(visits.host, visit) * width + at(visits.visitor, visit);
    locks.get(key)?.visits.push(visit);
  }
  return [...locks.values()].sort(
    (one, other) => one.host - other.host || one.visitor - other.visitor,
  );
}
