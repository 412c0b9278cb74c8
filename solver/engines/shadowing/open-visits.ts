import { at, type Group } from '../../problem/model.ts';
import type { VisitsProblem } from '../../problem/problem.ts';
import { slotOf, slotTagOf, tagOfSlot } from '../../problem/slots.ts';
import { orderBy, upTo } from './counting.ts';
import type { HostGroup, Numbers, Visits } from './model.ts';

/**
 * The slots of all candidates, ascending, and the visits that may be chosen: no forbidden ones, none
 * of people without a place, and of two people who are locked in a slot none in another. Cost: a few passes over the candidates.
 */
export function openVisits(
  problem: VisitsProblem,
  hosts: HostGroup,
  visitors: Group,
  numbers: Numbers,
): { readonly slots: readonly string[]; readonly visits: Visits } {
  const { candidates } = problem;
  const slotTags = slotTagsOf(candidates);
  const slotNumbers = new Map(slotTags.map((tag, index) => [tag, index]));
  const forbidden = forbiddenPairs(problem, numbers);
  const lockedIn = lockedSlots(problem, numbers, slotNumbers);
  const width = visitors.ids.length;
  const drafts = roomFor(candidates.length);
  let count = 0;
  for (const { a, b, score, tags } of candidates) {
    const host = numbers.hosts.get(a) ?? 0;
    const visitor = numbers.visitors.get(b) ?? 0;
    const slot = slotNumbers.get(slotTagOf(tags) ?? '') ?? -1;
    if (at(hosts.capacity, host) === 0 || at(visitors.capacity, visitor) === 0) continue;
    if (slot >= 0 && at(hosts.slotCapacity, host) === 0) continue;
    if (forbidden.has(host * width + visitor)) continue;
    if ((lockedIn.get(host * width + visitor) ?? slot) !== slot) continue;
    drafts.host[count] = host;
    drafts.visitor[count] = visitor;
    drafts.slot[count] = slot;
    drafts.score[count] = score;
    count += 1;
  }
  const slots = slotTags.map((tag) => slotOf([tag]) ?? '');
  return { slots, visits: sorted({ ...drafts, count }, hosts, visitors, slots.length) };
}

/** The tags that name slots, in the order of the slots. */
function slotTagsOf(candidates: VisitsProblem['candidates']): readonly string[] {
  const slots = new Set<string>();
  for (const { tags } of candidates) {
    const tag = slotTagOf(tags);
    if (tag !== null) slots.add(tag);
  }
  return [...slots].sort();
}

function forbiddenPairs(problem: VisitsProblem, numbers: Numbers): ReadonlySet<number> {
  const width = numbers.visitors.size;
  return new Set(
    (problem.forbidden ?? []).map(
      ([a, b]) => (numbers.hosts.get(a) ?? -1) * width + (numbers.visitors.get(b) ?? -1),
    ),
  );
}

/** The slots in which locks hold, by pair; a slot that no candidate names has a number of its own. */
function lockedSlots(
  problem: VisitsProblem,
  numbers: Numbers,
  slotNumbers: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const width = numbers.visitors.size;
  return new Map(
    (problem.locked ?? []).flatMap(([a, b, slot]) => {
      if (slot === undefined) return [];
      const pair = (numbers.hosts.get(a) ?? -1) * width + (numbers.visitors.get(b) ?? -1);
      return [[pair, slotNumbers.get(tagOfSlot(slot)) ?? UNKNOWN_SLOT]];
    }),
  );
}

const UNKNOWN_SLOT = -2;

function roomFor(count: number): Omit<Visits, 'count'> {
  return {
    host: new Int32Array(count),
    visitor: new Int32Array(count),
    slot: new Int32Array(count),
    score: new Int16Array(count),
  };
}

/** By visitor, then host, then slot: three counting sorts, the last key first. */
function sorted(drafts: Visits, hosts: Group, visitors: Group, slotCount: number): Visits {
  const { count, host, visitor, slot, score } = drafts;
  const bySlot = orderBy(slot, -1, slotCount + 1, upTo(count));
  const byHost = orderBy(host, 0, hosts.ids.length, bySlot);
  const order = orderBy(visitor, 0, visitors.ids.length, byHost);
  return {
    count,
    host: order.map((visit) => at(host, visit)),
    visitor: order.map((visit) => at(visitor, visit)),
    slot: order.map((visit) => at(slot, visit)),
    score: Int16Array.from(order, (visit) => at(score, visit)),
  };
}
