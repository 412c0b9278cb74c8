import { useCallback, useMemo } from 'react';
import {
  type Cohort,
  type PersonReference,
  type ReasonView,
  sayReason,
  type Words,
} from '../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../i18n/index.ts';

/** As much of a person as a name needs. */
export type Named = Pick<PersonReference, 'firstName' | 'lastName'> & {
  readonly isErased?: boolean;
};

/** How people are spoken of in a sentence. */
export function spokenName(person: Named, words: Words): string {
  return person.isErased === true
    ? words.say('common:erased-person')
    : `${person.firstName} ${person.lastName}`.trim();
}

/** Short name of the agency and the office, or that neither is known. */
export function usePlaceOf(): (person: Pick<PersonReference, 'agency' | 'office'>) => string {
  const words = useWords();
  const { shortNameOf, nameOf } = useOrganisation();
  return useCallback(
    ({ agency, office }) => {
      const known = [
        ...(agency === null ? [] : [shortNameOf(agency)]),
        ...(office === null ? [] : [nameOf('office', office)]),
      ];
      return known.length === 0 ? words.say('common:not-answered') : known.join(', ');
    },
    [words, shortNameOf, nameOf],
  );
}

/** Words a reason of the solver as a sentence, with the names of the cohort's people. */
export function useReasonWords(people: Cohort['people']): (reason: ReasonView) => string {
  const words = useWords();
  const { organisation } = useOrganisation();
  const names = useMemo(
    () => new Map(people.map(({ person }) => [person.key, spokenName(person, words)])),
    [people, words],
  );
  return useCallback(
    (reason) => sayReason(words, organisation, reason, (key) => names.get(key) ?? key),
    [words, organisation, names],
  );
}
