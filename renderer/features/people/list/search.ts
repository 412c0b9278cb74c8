import type { Person } from '../../../../electron/contract/index.ts';
import type { ChosenFilters } from '../../../ui/index.ts';

/** What people are filtered by. A person without an answer is found under the empty value. */
export const filterFields = [
  'agency',
  'sector',
  'role',
  'office',
  'shadowingRole',
  'weeksPossible',
  'tasks',
  'workload',
] as const;
export type FilterField = (typeof filterFields)[number];

const unanswered: readonly string[] = [''];
const mastersFrom = 1;

/** The values of a person for a filter, '' when not answered. A task counts from level 1 on. */
export function filterValues(person: Person, field: FilterField): readonly string[] {
  switch (field) {
    case 'tasks': {
      const mastered = person.tasks.filter(({ level }) => level >= mastersFrom);
      return mastered.length === 0 ? unanswered : mastered.map(({ task }) => task);
    }
    case 'weeksPossible':
      return person.weeksPossible.length === 0 ? unanswered : person.weeksPossible;
    default:
      return [person[field] ?? ''];
  }
}

/**
 * The people who pass every filter and in whose text every word of the search is found, whatever
 * its case. Letters with dots and rings are letters of their own: `o` does not find `ö`.
 *
 * @param textOf all that is searched of a person, in lower case
 */
export function findPeople(
  people: readonly Person[],
  chosen: ChosenFilters,
  search: string,
  textOf: (person: Person) => string,
): readonly Person[] {
  const wanted = search.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  const filters = filterFields
    .map((field) => ({ field, values: chosen[field] ?? [] }))
    .filter(({ values }) => values.length > 0);
  if (wanted.length === 0 && filters.length === 0) return people;
  return people.filter(
    (person) =>
      filters.every(({ field, values }) =>
        filterValues(person, field).some((value) => values.includes(value)),
      ) &&
      (wanted.length === 0 || hasAll(textOf(person), wanted)),
  );
}

/** How many people have each value of a field. */
export function countValues(
  people: readonly Person[],
  field: FilterField,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const person of people) {
    for (const value of filterValues(person, field)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function hasAll(text: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => text.includes(word));
}
