import type { Words } from '../../../../electron/contract/index.ts';
import type { OrganisationNames } from '../../../i18n/index.ts';
import type { ChosenFilters, Filter } from '../../../ui/index.ts';
import { notesOf, type ParticipantRow } from './choice.ts';

/** What each filter reads of a row; a row may have several values, or none. */
const valuesOf: Readonly<Record<string, (row: ParticipantRow) => readonly string[]>> = {
  agency: ({ person }) => (person.agency === null ? [] : [person.agency]),
  role: ({ role }) => (role === null ? [] : [role]),
  notes: notesOf,
};

/** The filters of the participants, with how many people each value has. */
export function participantFilters(
  rows: readonly ParticipantRow[],
  words: Words,
  { organisation, shortNameOf }: OrganisationNames,
): readonly Filter[] {
  const option = (filter: string, value: string, label: string) => ({
    value,
    label,
    count: rows.filter((row) => valuesOf[filter]?.(row).includes(value)).length,
  });
  return [
    {
      key: 'agency',
      label: words.say('matching:filter-agency'),
      options: organisation.agencies.map(({ code }) => option('agency', code, shortNameOf(code))),
    },
    {
      key: 'role',
      label: words.say('matching:filter-role'),
      options: (['mentor', 'mentee', 'both'] as const).map((role) =>
        option('role', role, words.say(`common:${role}`)),
      ),
    },
    {
      key: 'notes',
      label: words.say('matching:column-notes'),
      options: (['missing-support', 'missing-informed', 'missing-role'] as const).map((note) =>
        option('notes', note, words.say(`matching:${note}`)),
      ),
    },
  ];
}

/** Whether a row has one of the chosen values of every filter, and the searched name. */
export function passes(
  row: ParticipantRow,
  chosen: ChosenFilters,
  search: string,
  locale: string,
): boolean {
  const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase(locale);
  const { lastName, firstName } = row.person;
  const isNamed = fold(`${lastName} ${firstName} ${lastName}`).includes(fold(search.trim()));
  return (
    isNamed &&
    Object.entries(chosen).every(
      ([filter, values]) =>
        values.length === 0 || valuesOf[filter]?.(row).some((value) => values.includes(value)),
    )
  );
}
