import type { RosterPair } from '../../../../electron/contract/index.ts';

/** What was so in a pair, and until which day. */
interface Former<What> {
  readonly what: What;
  readonly until: string;
}

/** Those who were the third of a pair and were followed by another or by nobody. */
export function formerThirdsOf({
  earlier,
  third,
}: Pick<RosterPair, 'earlier' | 'third'>): readonly Former<RosterPair['a']>[] {
  const thirds = earlier.map((one) => ({ what: one.third?.person ?? null, until: one.until }));
  return thirds.flatMap(({ what, until }, index) => {
    const next = index + 1 < thirds.length ? thirds[index + 1]?.what : third?.person;
    return what === null || what.id === next?.id ? [] : { what, until };
  });
}

/** The weeks that a visit was to take place in before it was given another. */
export function formerWeeksOf({
  earlier,
  slot,
}: Pick<RosterPair, 'earlier' | 'slot'>): readonly Former<string>[] {
  return earlier.flatMap((one, index) => {
    const next = earlier[index + 1]?.slot ?? slot;
    return one.slot === null || one.slot === next ? [] : { what: one.slot, until: one.until };
  });
}
