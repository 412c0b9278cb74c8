import type { DatedPlace, PersonReference, Place } from '../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { AgencyMark, PersonName } from '../../../ui/index.ts';
import classes from './pairs.module.css';
import { placeNow } from './place-now.ts';

/** Somebody of a pair with where they were then, and quietly where they now are. */
export function Who({
  person,
  then,
  places,
}: {
  readonly person: PersonReference;
  /** Null where it is not known. */
  readonly then: Place | null;
  /** Where they have been, in the order of time. */
  readonly places: readonly DatedPlace[];
}) {
  const words = useWords();
  const sayPlace = useSayPlace();
  const now = then === null ? null : placeNow(then, places);
  return (
    <span className={classes['who']}>
      <PersonName person={person} />
      {then !== null && (
        <span className={classes['quiet']}>
          {then.agency !== null && <AgencyMark code={then.agency} />} {sayPlace(then)}
        </span>
      )}
      {now !== null && (
        <span className={classes['now']}>
          {words.say('programme:now', { place: sayPlace(now, true) })}
        </span>
      )}
    </span>
  );
}

/** Office and unit in words, and the agency before them where it is not shown beside them. */
function useSayPlace(): (place: Place, withAgency?: boolean) => string {
  const words = useWords();
  const { nameOf, shortNameOf } = useOrganisation();
  return ({ agency, office, unit }, withAgency = false) => {
    const known = [
      ...(withAgency && agency !== null ? [shortNameOf(agency)] : []),
      ...(office === null ? [] : [nameOf('office', office)]),
      ...(unit === null || unit === '' ? [] : [unit]),
    ];
    return known.length === 0 && (withAgency || agency === null)
      ? words.say('common:not-answered')
      : known.join(', ');
  };
}
