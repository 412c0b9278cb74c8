import type { ChosenPair } from '../problem/answer.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { count } from './count.ts';
import type { RosterFault } from './roster.ts';

/** In one slot a host has so many visitors, and nobody is in two places. */
export function checkSlots(
  problem: PairingProblem,
  visits: readonly ChosenPair[],
): readonly RosterFault[] {
  const bySlot = new Map<string, ChosenPair[]>();
  for (const visit of visits) {
    if (visit.slot === undefined) continue;
    const own = bySlot.get(visit.slot);
    if (own === undefined) bySlot.set(visit.slot, [visit]);
    else own.push(visit);
  }
  const hosts = problem.people.filter(({ side }) => side === 'left');
  const places = new Map(hosts.map(({ id, slotCapacity }) => [id, slotCapacity ?? 1]));
  return [...bySlot].flatMap(([slot, own]) => checkSlot(slot, own, places));
}

function checkSlot(
  slot: string,
  visits: readonly ChosenPair[],
  places: ReadonlyMap<string, number>,
): readonly RosterFault[] {
  const hosting = count(visits.map(({ a }) => a));
  const visiting = count(visits.map(({ b }) => b));
  const crowded = [...hosting].filter(([id, taken]) => taken > (places.get(id) ?? 1));
  const torn = [...visiting].filter(([id, taken]) => taken > 1 || hosting.has(id));
  return [
    ...crowded.map(([id]) => ({ code: 'over-slot-capacity' as const, what: `${id} ${slot}` })),
    ...torn.map(([id]) => ({ code: 'in-two-places' as const, what: `${id} ${slot}` })),
  ];
}

/** Whoever visits is visited in return. */
export function checkExchanges(visits: readonly ChosenPair[]): readonly RosterFault[] {
  const chosen = new Set(visits.map(({ a, b }) => JSON.stringify([a, b])));
  return visits.flatMap(({ a, b }): RosterFault[] =>
    chosen.has(JSON.stringify([b, a])) ? [] : [{ code: 'one-way', what: `${a}-${b}` }],
  );
}
