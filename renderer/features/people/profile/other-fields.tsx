import type { Person } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { ChoiceField } from './choice-field.tsx';
import { FieldGroup } from './field.tsx';
import { TextField } from './text-field.tsx';
import type { ProfileChanges } from './use-profile-edit.ts';

/** What is read by people and not by the pairing, and what has been agreed and told. */
export function OtherFields({
  person,
  onEdit,
}: {
  readonly person: Person;
  readonly onEdit: (changes: ProfileChanges) => void;
}) {
  const words = useWords();
  const { supervisorSupports } = person;
  const numericDay = (day: string | null): string =>
    day?.split('-').map(Number).toReversed().join('.') ?? '';
  return (
    <FieldGroup title={words.say('people:group-other')}>
      <TextField field="expectations" value={person.expectations ?? ''} onCommit={onEdit} isLong />
      <TextField field="availability" value={person.availability ?? ''} onCommit={onEdit} isLong />
      <ChoiceField
        field="supervisorSupports"
        value={supervisorSupports === null ? null : supervisorSupports ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: words.say('common:yes') },
          { value: 'no', label: words.say('common:no') },
        ]}
        onChoose={(answer) =>
          onEdit({ supervisorSupports: answer === null ? null : answer === 'yes' })
        }
      />
      <TextField field="supportedOn" value={numericDay(person.supportedOn)} onCommit={onEdit} />
      <TextField field="informedOn" value={numericDay(person.informedOn)} onCommit={onEdit} />
    </FieldGroup>
  );
}
