import type { DatedPlace, Place, Programme } from '../../../../electron/contract/index.ts';

/** The places of each person in the order of time, by id. */
export function placesByPerson(
  places: Programme['places'],
): ReadonlyMap<number, readonly DatedPlace[]> {
  const byPerson = new Map<number, DatedPlace[]>();
  for (const place of places) {
    const known = byPerson.get(place.personId);
    if (known === undefined) byPerson.set(place.personId, [place]);
    else known.push(place);
  }
  return byPerson;
}

/**
 * Where somebody now is, if it is another place than then; null if it is the same or nobody knows
 * any more.
 */
export function placeNow(then: Place, places: readonly DatedPlace[]): Place | null {
  const now = places.at(-1);
  if (now === undefined) return null;
  const isSame = (['agency', 'sector', 'unit', 'office'] as const).every(
    (part) => now[part] === then[part],
  );
  return isSame ? null : now;
}
