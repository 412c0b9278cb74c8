import type { Method, Words } from '../../../../electron/contract/index.ts';
import type { OrganisationNames } from '../../../i18n/index.ts';
import { AgencyMark, type DataColumn, fullNameOf, PersonName } from '../../../ui/index.ts';
import type { ParticipantRow } from './choice.ts';
import { notesOf } from './notes.ts';
import { CapacityChoice, type EditParticipant, RoleChoice } from './participant-choices.tsx';
import classes from './participants.module.css';
import { shadowingColumns } from './shadowing-columns.tsx';
import { workpairColumns } from './workpair-columns.tsx';

type Column = DataColumn<ParticipantRow>;

/**
 * From which width in rem on the agencies of visits and work pairs have a column of their own. What
 * stands under the name until then goes a little later, in participants.module.css.
 */
const agencyFrom = 68;

/**
 * The columns of the participants: who, from where, what the method goes by, and once anybody has
 * pairs in other cohorts, how many.
 */
export function participantColumns(
  method: Method,
  words: Words,
  names: OrganisationNames,
  edit: EditParticipant,
  elsewhere: ReadonlyMap<number, number>,
): readonly Column[] {
  return [
    ...whoColumns(method, words, names),
    ...(method === 'workpair' ? [] : [roleColumn(method, words, edit)]),
    ...methodColumns(method, words, names, edit),
    ...(elsewhere.size === 0 ? [] : [elsewhereColumn(words, elsewhere)]),
    {
      key: 'notes',
      header: words.say('matching:column-notes'),
      ...(method === 'mentoring' ? {} : { width: 8 }),
      value: (row) => sayNotes(row, method, words),
      render: (row) => <Notes says={sayNotes(row, method, words)} />,
    },
  ];
}

function whoColumns(
  method: Method,
  words: Words,
  { shortNameOf, nameOf }: OrganisationNames,
): readonly Column[] {
  return [
    {
      key: 'name',
      header: words.say('matching:column-name'),
      width: method === 'mentoring' ? 12.5 : 10.5,
      value: ({ person }) => fullNameOf(person, words),
      render: ({ person }) => (
        <span className={classes['whole']}>
          <PersonName person={person} />
          {method !== 'mentoring' && person.agency !== null && (
            <span className={classes['agency']}>
              <AgencyMark code={person.agency} />
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'agency',
      header: words.say('matching:column-agency'),
      width: method === 'mentoring' ? 12 : 11,
      hideBelow: method === 'mentoring' ? 0 : agencyFrom,
      value: ({ person }) => (person.agency === null ? null : shortNameOf(person.agency)),
      render: ({ person }) =>
        person.agency === null ? null : (
          <span className={classes['whole']}>
            <AgencyMark code={person.agency} />
          </span>
        ),
    },
    {
      key: 'office',
      header: words.say('matching:column-office'),
      width: method === 'mentoring' ? 8 : 7,
      hideBelow: method === 'mentoring' ? 0 : 84,
      value: ({ person }) => (person.office === null ? null : nameOf('office', person.office)),
    },
  ];
}

function methodColumns(
  method: Method,
  words: Words,
  names: OrganisationNames,
  edit: EditParticipant,
): readonly Column[] {
  if (method === 'workpair') return workpairColumns(words, names);
  const capacity = capacityColumn(method, words, edit);
  return method === 'mentoring' ? [capacity] : [capacity, ...shadowingColumns(words, names)];
}

function roleColumn(method: Method, words: Words, edit: EditParticipant): Column {
  return {
    key: 'role',
    header: words.say('matching:column-role'),
    width: method === 'mentoring' ? 7.5 : 8.5,
    value: ({ role }) => (role === null ? null : words.say(`common:${role}`)),
    render: (row) => <RoleChoice row={row} method={method} words={words} edit={edit} />,
  };
}

function capacityColumn(method: Method, words: Words, edit: EditParticipant): Column {
  return {
    key: 'capacity',
    header: words.say('matching:column-capacity'),
    width: 4.5,
    value: ({ capacity }) => capacity,
    render: (row) => <CapacityChoice row={row} method={method} words={words} edit={edit} />,
  };
}

/** How many pairs somebody has in other cohorts; who has none there is left blank, and sorts last. */
function elsewhereColumn(words: Words, elsewhere: ReadonlyMap<number, number>): Column {
  return {
    key: 'elsewhere',
    header: words.say('matching:column-elsewhere'),
    width: 5,
    value: ({ person }) => elsewhere.get(person.id) ?? null,
  };
}

function sayNotes(row: ParticipantRow, method: Method, words: Words): string | null {
  const notes = notesOf(row, method).map((note) => words.say(`matching:missing-${note}`));
  return notes.length === 0 ? null : notes.join(', ');
}

function Notes({ says }: { readonly says: string | null }) {
  return says === null ? null : (
    <span className={`${classes['wrapped']} ${classes['notes']}`} title={says}>
      {says}
    </span>
  );
}
