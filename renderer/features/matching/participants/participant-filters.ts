import { type Method, rolesOf, type Words } from '../../../../electron/contract/index.ts';
import type { OrganisationNames } from '../../../i18n/index.ts';
import type { ChosenFilters, Filter } from '../../../ui/index.ts';
import type { ParticipantRow } from './choice.ts';
import { notesOf, notesOfMethod } from './notes.ts';

/** What a filter reads of a row; a row may have several values, or none. */
type ReadValues = (row: ParticipantRow) => readonly string[];

/** What each filter reads of a row in a cohort of the method. */
function readersOf(method: Method): Readonly<Record<string, ReadValues>> {
  return {
    agency: ({ person }) => (person.agency === null ? [] : [person.agency]),
    role: ({ role }) => (role === null ? [] : [role]),
    notes: (row) => notesOf(row, method),
  };
}

/** The filters of the participants, with how many people each value has. */
export function participantFilters(
  rows: readonly ParticipantRow[],
  method: Method,
  words: Words,
  { organisation, shortNameOf }: OrganisationNames,
): readonly Filter[] {
  const read = readersOf(method);
  const option = (filter: string, value: string, label: string) => ({
    value,
    label,
    count: rows.filter((row) => read[filter]?.(row).includes(value)).length,
  });
  const roles = {
    key: 'role',
    label: words.say('matching:filter-role'),
    options: rolesOf[method].map((role) => option('role', role, words.say(`common:${role}`))),
  };
  return [
    {
      key: 'agency',
      label: words.say('matching:filter-agency'),
      options: organisation.agencies.map(({ code }) => option('agency', code, shortNameOf(code))),
    },
    ...(method === 'workpair' ? [] : [roles]),
    {
      key: 'notes',
      label: words.say('matching:column-notes'),
      options: notesOfMethod[method].map((note) =>
        option('notes', note, words.say(`matching:missing-${note}`)),
      ),
    },
  ];
}

/** Whether a row has one of the chosen values of every filter, and the searched name. */
export function passes(
  row: ParticipantRow,
  method: Method,
  chosen: ChosenFilters,
  search: string,
  locale: string,
): boolean {
  const read = readersOf(method);
  const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase(locale);
  const { lastName, firstName } = row.person;
  const isNamed = fold(`${lastName} ${firstName} ${lastName}`).includes(fold(search.trim()));
  return (
    isNamed &&
    Object.entries(chosen).every(
      ([filter, values]) =>
        values.length === 0 || read[filter]?.(row).some((value) => values.includes(value)),
    )
  );
}
