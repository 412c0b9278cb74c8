import type { Place, RosterPair } from './cohorts.ts';
import type { DatedPlace } from './programme.ts';

/**
 * A pair as it was at the end of a day on which it was one: with its week and its third of then,
 * and of its earlier days those before.
 */
export function pairOn(pair: RosterPair, day: string): RosterPair {
  const then = pair.earlier.find(({ until }) => day < until);
  if (then === undefined) return pair;
  const { score, parts, slot, third, thirdThen } = then;
  const earlier = pair.earlier.filter(({ until }) => until <= day);
  return { ...pair, score, parts, slot, third, thirdThen, earlier };
}

/** Where somebody was at the end of a day, by their places in the order of time; null if unknown. */
export function placeOn(places: readonly DatedPlace[], day: string): Place | null {
  const dated = places.find(({ until }) => until === null || day < until);
  if (dated === undefined) return null;
  const { agency, sector, unit, office } = dated;
  return { agency, sector, unit, office };
}

/** Everybody who has been the third of a pair, the earliest first, with where they then were. */
export function thirdsOf({
  earlier,
  third,
  thirdThen,
}: Pick<RosterPair, 'earlier' | 'third' | 'thirdThen'>): readonly {
  readonly person: RosterPair['a'];
  readonly place: Place | null;
}[] {
  const thirds = new Map(
    [...earlier, { third, thirdThen }].flatMap((one) =>
      one.third === null
        ? []
        : [[one.third.person.id, { person: one.third.person, place: one.thirdThen }] as const],
    ),
  );
  return [...thirds.values()];
}
