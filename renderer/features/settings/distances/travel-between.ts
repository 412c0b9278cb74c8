import type { Organisation, TravelLegRow } from '../../../../electron/contract/index.ts';

/** The road between two offices, whichever way it is asked for; undefined where none is known. */
export function travelBetween(
  travel: Organisation['travel'],
  from: string,
  to: string,
): TravelLegRow | undefined {
  return travel.find(
    (leg) => (leg.from === from && leg.to === to) || (leg.from === to && leg.to === from),
  );
}

/**
 * Minutes as a timetable writes them: 95 is 1.35.
 *
 * @param minutes whole minutes
 */
export function toHours(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
}

/** Reads hours and minutes (1.35 or 1:35) or plain minutes (95); null for anything else. */
export function readHours(text: string): number | null {
  const clock = /^(\d{1,2})[.:]([0-5]\d)$/.exec(text.trim());
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  return readWhole(text);
}

/** Reads a whole number of up to four figures; null for anything else. */
export function readWhole(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : null;
}
