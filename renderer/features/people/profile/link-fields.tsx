import { ActionIcon } from '@mantine/core';
import type { NamedPerson, Person } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { fullNameOf, Icon } from '../../../ui/index.ts';
import { useProfileWords } from '../profile-words.ts';
import { Field, FieldGroup } from './field.tsx';
import { PersonSelect } from './person-select.tsx';
import classes from './profile.module.css';
import type { ProfileChanges } from './use-profile-edit.ts';

/** The people whom somebody names: the supervisor, wishes, exclusions and earlier pairs. */
export function LinkFields({
  person,
  people,
  onEdit,
}: {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly onEdit: (changes: ProfileChanges) => void;
}) {
  const words = useWords();
  return (
    <FieldGroup title={words.say('people:group-people')}>
      <NamedPeople
        field="supervisor"
        named={person.supervisor === null ? [] : [person.supervisor]}
        person={person}
        people={people}
        most={1}
        onChange={(named) => onEdit({ supervisor: named[0] ?? null })}
      />
      <NamedPeople
        field="wishes"
        named={person.wishes}
        person={person}
        people={people}
        onChange={(wishes) => onEdit({ wishes })}
      />
      <NamedPeople
        field="exclusions"
        named={person.exclusions}
        person={person}
        people={people}
        onChange={(exclusions) => onEdit({ exclusions })}
      />
      <NamedPeople
        field="earlierPairs"
        named={person.earlierPairs}
        person={person}
        people={people}
        onChange={(earlierPairs) => onEdit({ earlierPairs })}
      />
    </FieldGroup>
  );
}

function NamedPeople({
  field,
  named,
  person,
  people,
  most = 20,
  onChange,
}: {
  readonly field: 'supervisor' | 'wishes' | 'exclusions' | 'earlierPairs';
  readonly named: readonly NamedPerson[];
  readonly person: Person;
  readonly people: readonly Person[];
  readonly most?: number;
  readonly onChange: (named: readonly NamedPerson[]) => void;
}) {
  const words = useWords();
  const { labelOf } = useProfileWords();
  const label = labelOf(field);
  const nameOf = ({ personId, text }: NamedPerson): string => {
    const linked = personId === null ? undefined : people.find(({ id }) => id === personId);
    return linked === undefined ? text : fullNameOf(linked, words);
  };
  return (
    <Field label={label}>
      <ul className={classes['ranking']}>
        {named.map((entry) => (
          <li key={`${entry.personId} ${entry.text}`} className={classes['ranked']}>
            <span className={classes['rankedName']}>
              {nameOf(entry)}
              {entry.personId === null ? (
                <span className={classes['unlinked']}>{words.say('people:not-linked')}</span>
              ) : null}
            </span>
            <ActionIcon
              size="sm"
              aria-label={words.say('people:named-remove', { name: nameOf(entry), field: label })}
              onClick={() => onChange(named.filter((other) => other !== entry))}
            >
              <Icon name="close" size={12} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {named.length >= most ? null : (
        <PersonSelect
          label={words.say('people:named-add', { field: label })}
          placeholder={words.say(named.length === 0 ? 'common:not-answered' : 'people:add-answer')}
          people={people}
          without={[person.id, ...named.flatMap(({ personId }) => personId ?? [])]}
          onChoose={(chosen) =>
            onChange([...named, { text: fullNameOf(chosen, words), personId: chosen.id }])
          }
        />
      )}
    </Field>
  );
}
