import type { PairGroup, PairView } from '../../../../electron/contract/index.ts';

/** Where a line of the list stands in its mentor's group; alone for a group of one. */
export type GroupPlace = 'alone' | 'first' | 'middle' | 'last';

/** A pair as a line of the list: with its place in the group, and how large that is. */
export interface ListedPair {
  readonly pair: PairView;
  readonly place: GroupPlace;
  readonly groupSize: number;
}

/** The pairs of all groups line by line. */
export function listedPairs(groups: readonly PairGroup<PairView>[]): readonly ListedPair[] {
  return groups.flatMap((group) =>
    group.map((pair, index) => ({
      pair,
      place: placeOf(index, group.length),
      groupSize: group.length,
    })),
  );
}

function placeOf(index: number, size: number): GroupPlace {
  if (size === 1) return 'alone';
  if (index === 0) return 'first';
  return index === size - 1 ? 'last' : 'middle';
}
