import type { PairView } from './matching.ts';
import { commonMeetingMode } from './meeting-mode.ts';
import type { Organisation } from './organisation.ts';

/** Minutes one way between two offices: zero within one, null where it is not known. */
export function minutesBetween(
  travel: Organisation['travel'],
  from: string | null,
  to: string | null,
): number | null {
  if (from === null || to === null) return null;
  if (from === to) return 0;
  const leg = travel.find(
    (row) => (row.from === from && row.to === to) || (row.from === to && row.to === from),
  );
  return leg?.minutes ?? null;
}

/** How pairs get together: minutes one way, null where none is known, and how many meet remotely. */
export interface Meetings {
  readonly medianMinutes: number | null;
  readonly longestMinutes: number | null;
  readonly remote: number;
}

/**
 * Measures how the two of each pair get together; of an even number of journeys the median is the
 * mean of the two in the middle. Cost: linear in the pairs, times the legs of the travel table.
 */
export function meetingsOf(
  pairs: readonly Pick<PairView, 'a' | 'b'>[],
  travel: Organisation['travel'],
): Meetings {
  const journeys = pairs
    .flatMap(({ a, b }) => minutesBetween(travel, a.office, b.office) ?? [])
    .sort((one, other) => one - other);
  const middle = (journeys.length - 1) / 2;
  const lower = journeys[Math.floor(middle)];
  const upper = journeys[Math.ceil(middle)];
  return {
    medianMinutes: lower === undefined || upper === undefined ? null : (lower + upper) / 2,
    longestMinutes: journeys.at(-1) ?? null,
    remote: pairs.filter(({ a, b }) => commonMeetingMode(a, b) === 'remote').length,
  };
}
