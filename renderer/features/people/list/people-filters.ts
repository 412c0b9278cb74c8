import { useMemo } from 'react';
import type { Person, Words } from '../../../../electron/contract/index.ts';
import { type OrganisationNames, useOrganisation, useWords } from '../../../i18n/index.ts';
import type { Filter } from '../../../ui/index.ts';
import { countValues, type FilterField, filterFields } from './search.ts';

/** The filters with the values that people have, the unanswered last. */
export function usePeopleFilters(people: readonly Person[]): readonly Filter[] {
  const words = useWords();
  const organisation = useOrganisation();
  return useMemo(
    () =>
      filterFields.map((field) => ({
        key: field,
        label: words.say(`import:field-${field}`),
        options: optionsOf(people, field, words, organisation),
      })),
    [people, words, organisation],
  );
}

function optionsOf(
  people: readonly Person[],
  field: FilterField,
  words: Words,
  organisation: OrganisationNames,
): Filter['options'] {
  return [...countValues(people, field)]
    .map(([value, count]) => ({ value, count, label: labelOf(value, field, words, organisation) }))
    .toSorted(
      (first, second) =>
        Number(first.value === '') - Number(second.value === '') ||
        words.compare(first.label, second.label),
    );
}

function labelOf(
  value: string,
  field: FilterField,
  words: Words,
  { nameOf, shortNameOf }: OrganisationNames,
): string {
  if (value === '') return words.say('common:not-answered');
  if (field === 'role') return words.sayIfKnown(`common:${value}`) ?? value;
  return field === 'agency' ? shortNameOf(value) : nameOf(field, value);
}
