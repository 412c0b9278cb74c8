import { type Programme, pairOn, placeOn } from '../../../../electron/contract/index.ts';
import { placesByPerson } from './place-now.ts';

/**
 * The pairs that there were on a day, as they then were and each with where its people then were:
 * begun by then and not yet ended; a pair ends on its last day.
 */
export function pairsOn(
  { pairs, places }: Pick<Programme, 'pairs' | 'places'>,
  day: string,
): Programme['pairs'] {
  const placesOf = placesByPerson(places);
  return pairs
    .filter(({ startedOn, ended }) => startedOn <= day && (ended === null || day < ended.on))
    .map((one) => {
      const pair = pairOn(one, day);
      const placeOf = (id: number) => placeOn(placesOf.get(id) ?? [], day);
      const { a, b, third } = pair;
      return {
        ...pair,
        aThen: placeOf(a.id) ?? pair.aThen,
        bThen: placeOf(b.id) ?? pair.bThen,
        thirdThen: third === null ? null : (placeOf(third.person.id) ?? pair.thirdThen),
      };
    });
}
