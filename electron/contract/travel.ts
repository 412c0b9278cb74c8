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
