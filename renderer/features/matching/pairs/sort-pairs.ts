import { useMemo } from 'react';
import type { PairView, Words } from '../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';

export const pairOrders = ['score', 'name', 'agency', 'week'] as const;
export type PairOrder = (typeof pairOrders)[number];

type Compare = (one: PairView, other: PairView) => number;

/**
 * Pairs by score (the best first), by the first one's name, by the first one's agency and name, or
 * by the week of the visit and name.
 */
export function sortPairs(
  pairs: readonly PairView[],
  order: PairOrder,
  words: Words,
  shortNameOf: (agency: string) => string,
): readonly PairView[] {
  const byName: Compare = (one, other) =>
    words.compare(nameOf(one.a), nameOf(other.a)) || words.compare(nameOf(one.b), nameOf(other.b));
  const agencyOf = ({ a }: PairView): string => (a.agency === null ? '' : shortNameOf(a.agency));
  const compare: Readonly<Record<PairOrder, Compare>> = {
    score: (one, other) => other.score - one.score || byName(one, other),
    name: byName,
    week: (one, other) => (one.slot ?? '').localeCompare(other.slot ?? '') || byName(one, other),
    agency: (one, other) => words.compare(agencyOf(one), agencyOf(other)) || byName(one, other),
  };
  return [...pairs].sort(compare[order]);
}

function nameOf({ lastName, firstName }: PairView['a']): string {
  return `${lastName} ${firstName}`;
}

/** The pairs in an order, in the words of the page. */
export function useSortedPairs(pairs: readonly PairView[], order: PairOrder): readonly PairView[] {
  const words = useWords();
  const { shortNameOf } = useOrganisation();
  return useMemo(
    () => sortPairs(pairs, order, words, shortNameOf),
    [pairs, order, words, shortNameOf],
  );
}
