import type { Method, PairView } from '../../../../electron/contract/index.ts';

/** Pairs that belong together: a mentor's with each mentee, or one pair alone. */
export type PairGroup = readonly [PairView, ...PairView[]];

/**
 * The pairs of each mentor together, where the first of them stands in the order given. In other
 * methods every pair stands alone: a host has one visitor at a time.
 */
export function groupsOf(pairs: readonly PairView[], method: Method): readonly PairGroup[] {
  if (method !== 'mentoring') return pairs.map((pair) => [pair]);
  const groups = new Map<number, [PairView, ...PairView[]]>();
  for (const pair of pairs) {
    const group = groups.get(pair.a.id);
    if (group === undefined) groups.set(pair.a.id, [pair]);
    else group.push(pair);
  }
  return [...groups.values()];
}
