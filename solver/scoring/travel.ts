import type { TravelLeg } from './profile.ts';

/** Minutes one way between two offices; null when the table does not know. */
export interface TravelTable {
  minutes(from: string | null, to: string | null): number | null;
}

/**
 * A table of travel minutes from its legs. Legs hold in both directions, the shortest wins where
 * one is given twice, and within one office travel takes no time.
 */
export function travelTable(legs: readonly TravelLeg[]): TravelTable {
  const table = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, minutes: number): void => {
    const row = table.get(from) ?? new Map<string, number>();
    table.set(from, row.set(to, Math.min(minutes, row.get(to) ?? Infinity)));
  };
  for (const { from, to, minutes } of legs) {
    add(from, to, minutes);
    add(to, from, minutes);
  }
  return {
    minutes(from, to) {
      if (from === null || to === null) return null;
      return from === to ? 0 : (table.get(from)?.get(to) ?? null);
    },
  };
}
