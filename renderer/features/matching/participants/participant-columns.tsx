import type { Participant, Words } from '../../../../electron/contract/index.ts';
import type { OrganisationNames } from '../../../i18n/index.ts';
import { AgencyMark, type DataColumn, fullNameOf, PersonName } from '../../../ui/index.ts';
import { notesOf, type ParticipantRow } from './choice.ts';
import classes from './participants.module.css';

const roles: readonly Participant['role'][] = ['mentor', 'mentee', 'both'];
const MOST_PLACES = 20;

type Edit = (row: ParticipantRow, changes: Partial<ParticipantRow>) => void;

/** The columns of the participants: who, from where, as what, with how many places. */
export function participantColumns(
  words: Words,
  { shortNameOf, nameOf }: OrganisationNames,
  edit: Edit,
): readonly DataColumn<ParticipantRow>[] {
  return [
    {
      key: 'name',
      header: words.say('matching:column-name'),
      width: 12.5,
      value: ({ person }) => fullNameOf(person, words),
      render: ({ person }) => <PersonName person={person} />,
    },
    {
      key: 'agency',
      header: words.say('matching:column-agency'),
      width: 12,
      value: ({ person }) => (person.agency === null ? null : shortNameOf(person.agency)),
      render: ({ person }) => (person.agency === null ? null : <AgencyMark code={person.agency} />),
    },
    {
      key: 'office',
      header: words.say('matching:column-office'),
      width: 7,
      value: ({ person }) => (person.office === null ? null : nameOf('office', person.office)),
    },
    {
      key: 'role',
      header: words.say('matching:column-role'),
      width: 7.5,
      value: ({ role }) => (role === null ? null : words.say(`common:${role}`)),
      render: (row) => <RoleChoice row={row} words={words} edit={edit} />,
    },
    {
      key: 'capacity',
      header: words.say('matching:column-capacity'),
      width: 4.5,
      value: ({ capacity }) => capacity,
      render: (row) => <CapacityChoice row={row} words={words} edit={edit} />,
    },
    {
      key: 'notes',
      header: words.say('matching:column-notes'),
      value: (row) => sayNotes(row, words),
      render: (row) => <span className={classes['notes']}>{sayNotes(row, words)}</span>,
    },
  ];
}

function sayNotes(row: ParticipantRow, words: Words): string | null {
  const notes = notesOf(row).map((note) => words.say(`matching:${note}`));
  return notes.length === 0 ? null : notes.join(', ');
}

interface ChoiceProps {
  readonly row: ParticipantRow;
  readonly words: Words;
  readonly edit: Edit;
}

function RoleChoice({ row, words, edit }: ChoiceProps) {
  return (
    <select
      className={classes['blank']}
      aria-label={words.say('matching:role-of', { name: fullNameOf(row.person, words) })}
      value={row.role ?? ''}
      onChange={(event) => {
        const role = roles.find((known) => known === event.currentTarget.value);
        if (role !== undefined) edit(row, { role, isIn: true });
      }}
    >
      {row.role === null && <option value="">{words.say('matching:missing-role')}</option>}
      {roles.map((role) => (
        <option key={role} value={role}>
          {words.say(`common:${role}`)}
        </option>
      ))}
    </select>
  );
}

function CapacityChoice({ row, words, edit }: ChoiceProps) {
  if (row.role !== 'mentor' && row.role !== 'both') return null;
  const places = Array.from({ length: Math.max(row.capacity, 5) + 1 }, (_, count) => count);
  return (
    <select
      className={classes['blank']}
      aria-label={words.say('matching:capacity-of', { name: fullNameOf(row.person, words) })}
      value={row.capacity}
      onChange={(event) => {
        const capacity = Number(event.currentTarget.value);
        edit(row, { capacity: Math.min(capacity, MOST_PLACES), isIn: true });
      }}
    >
      {places.map((count) => (
        <option key={count} value={count}>
          {count}
        </option>
      ))}
    </select>
  );
}
