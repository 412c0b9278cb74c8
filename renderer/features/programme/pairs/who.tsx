import type {
  Participant,
  PersonReference,
  RosterPair,
} from '../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { AgencyMark, PersonName } from '../../../ui/index.ts';
import classes from './pairs.module.css';
import { placeNow } from './place-now.ts';

type Place = RosterPair['aThen'];

/** Somebody of a pair with where they were when it began, and quietly where they now are. */
export function Who({
  person,
  then,
  participant,
}: {
  readonly person: PersonReference;
  readonly then: Place;
  readonly participant: Participant | undefined;
}) {
  const words = useWords();
  const sayPlace = useSayPlace();
  const now = placeNow(then, person, participant?.person);
  return (
    <span className={classes['who']}>
      <PersonName person={person} />
      <span className={classes['quiet']}>
        {then.agency !== null && <AgencyMark code={then.agency} />} {sayPlace(then)}
      </span>
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
