import type { ShadowingModel } from './model.ts';
import type { ChosenVisit } from './outcome.ts';
import type { NamedVisit } from './shadowing-roster.ts';

/** Chosen visits by the ids of their people and slots, in the order of the ids. */
export function named(
  { hosts, visitors, slots }: ShadowingModel,
  visits: readonly ChosenVisit[],
): readonly NamedVisit[] {
  return visits.map(({ host, visitor, slot, score }) => ({
    a: hosts.ids[host] ?? '',
    b: visitors.ids[visitor] ?? '',
    slot: slots[slot] ?? null,
    score,
  }));
}
