import { useMemo } from 'react';
import type { Person, Words } from '../../../../electron/contract/index.ts';
import { type OrganisationNames, useOrganisation, useWords } from '../../../i18n/index.ts';
import type { Filter } from '../../../ui/index.ts';
import { countValues, type FilterField, filterFields } from './search.ts';

/** Filters that show even where nobody has answered; the others only where somebody has. */
const always: readonly FilterField[] = ['agency', 'sector', 'role', 'office'];

/** The filters with the values that people have, the unanswered last. */
export function usePeopleFilters(people: readonly Person[]): readonly Filter[] {
  const words = useWords();
  const organisation = useOrganisation();
  return useMemo(
    () =>
      filterFields
        .map((field) => ({
          key: field,
          label: words.say(`import:field-${field}`),
          options: optionsOf(people, field, words, organisation),
        }))
        .filter(
          ({ key, options }) => always.includes(key) || options.some(({ value }) => value !== ''),
        ),
    [people, words, organisation],
  );
}

function optionsOf(
  people: readonly Person[],
  field: FilterField,
  words: Words,
  organisation: OrganisationNames,
): Filter['options'] {
  const inOrder = (first: Filter['options'][number], second: Filter['options'][number]): number =>
    field === 'weeksPossible'
      ? first.value.localeCompare(second.value)
      : words.compare(first.label, second.label);
  return [...countValues(people, field)]
    .map(([value, count]) => ({ value, count, label: labelOf(value, field, words, organisation) }))
    .toSorted(
      (first, second) =>
        Number(first.value === '') - Number(second.value === '') || inOrder(first, second),
    );
}

function labelOf(
  value: string,
  field: FilterField,
  words: Words,
  { nameOf, shortNameOf }: OrganisationNames,
): string {
  if (value === '') return words.say('common:not-answered');
  switch (field) {
    case 'role':
    case 'shadowingRole':
      return words.sayIfKnown(`common:${value}`) ?? value;
    case 'workload':
      return words.sayIfKnown(`people:workload-${value}`) ?? value;
    case 'weeksPossible':
      return words.week(value);
    case 'tasks':
      return nameOf('task', value);
    case 'agency':
      return shortNameOf(value);
    case 'sector':
    case 'office':
      return nameOf(field, value);
  }
}
