import { at, type Group } from '../../problem/model.ts';
import type { HostGroup, Numbers, Visits } from './model.ts';
import { type ShadowingProblem, slotOf } from './problem.ts';

/**
 * The slots of all candidates, ascending, and the visits that may be chosen: no forbidden ones, and
 * none of people without a place. Cost: a few passes over the candidates.
 */
export function openVisits(
  problem: ShadowingProblem,
  hosts: HostGroup,
  visitors: Group,
  numbers: Numbers,
): { readonly slots: readonly string[]; readonly visits: Visits } {
  const { candidates } = problem;
  const texts = candidates.map(slotOf);
  const slots = [...new Set(texts.filter((slot) => slot !== null))].sort();
  const slotNumbers = new Map(slots.map((slot, index) => [slot, index]));
  const forbidden = forbiddenPairs(problem, numbers);
  const width = visitors.ids.length;
  const drafts = roomFor(candidates.length);
  let count = 0;
  candidates.forEach(({ a, b, score }, index) => {
    const host = numbers.hosts.get(a) ?? 0;
    const visitor = numbers.visitors.get(b) ?? 0;
    const text = texts[index] ?? null;
    const slot = text === null ? -1 : (slotNumbers.get(text) ?? -1);
    if (at(hosts.capacity, host) === 0 || at(visitors.capacity, visitor) === 0) return;
    if (slot >= 0 && at(hosts.slotCapacity, host) === 0) return;
    if (forbidden.has(host * width + visitor)) return;
    drafts.host[count] = host;
    drafts.visitor[count] = visitor;
    drafts.slot[count] = slot;
    drafts.score[count] = score;
    count += 1;
  });
  return { slots, visits: sorted({ ...drafts, count }, hosts, visitors, slots.length) };
}

function forbiddenPairs(problem: ShadowingProblem, numbers: Numbers): ReadonlySet<number> {
  const width = numbers.visitors.size;
  return new Set(
    (problem.forbidden ?? []).map(
      ([a, b]) => (numbers.hosts.get(a) ?? -1) * width + (numbers.visitors.get(b) ?? -1),
    ),
  );
}

function roomFor(count: number): Omit<Visits, 'count'> {
  return {
    host: new Int32Array(count),
    visitor: new Int32Array(count),
    slot: new Int32Array(count),
    score: new Int16Array(count),
  };
}

/** By visitor, then slot, then host: three counting sorts, the last key first. */
function sorted(drafts: Visits, hosts: Group, visitors: Group, slotCount: number): Visits {
  const { count, host, visitor, slot, score } = drafts;
  const asGiven = Int32Array.from({ length: count }, (_, visit) => visit);
  const byHost = orderBy(host, 0, hosts.ids.length, asGiven);
  const bySlot = orderBy(slot, 1, slotCount + 1, byHost);
  const order = orderBy(visitor, 0, visitors.ids.length, bySlot);
  return {
    count,
    host: order.map((visit) => at(host, visit)),
    visitor: order.map((visit) => at(visitor, visit)),
    slot: order.map((visit) => at(slot, visit)),
    score: Int16Array.from(order, (visit) => at(score, visit)),
  };
}

/** The same visits ordered by a key from `-shift` up; visits with equal keys keep their order. */
function orderBy(key: Int32Array, shift: number, keys: number, order: Int32Array): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const visit of order) {
    const place = at(key, visit) + shift + 1;
    next[place] = at(next, place) + 1;
  }
  for (let place = 0; place < keys; place++)
    next[place + 1] = at(next, place + 1) + at(next, place);
  const sortedOrder = new Int32Array(order.length);
  for (const visit of order) {
    const place = at(key, visit) + shift;
    const position = at(next, place);
    sortedOrder[position] = visit;
    next[place] = position + 1;
  }
  return sortedOrder;
}
