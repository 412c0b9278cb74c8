import type { Person, PersonReference, RosterPair } from '../../../../electron/contract/index.ts';

type Place = RosterPair['aThen'];

/**
 * Where somebody now is, if it is another place than when the pair was made; null if it is the
 * same or nobody knows any more. The unit is known of those alone who still take part.
 */
export function placeNow(
  then: Place,
  now: PersonReference,
  participant: Person | undefined,
): Place | null {
  if (now.isErased) return null;
  const { agency, sector, office } = now;
  const unit = participant === undefined ? then.unit : participant.unit;
  const isSame =
    agency === then.agency &&
    sector === then.sector &&
    office === then.office &&
    unit === then.unit;
  return isSame ? null : { agency, sector, unit, office };
}
