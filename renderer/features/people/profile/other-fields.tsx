import type { Person } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { FieldGroup } from './field.tsx';
import { TextField } from './text-field.tsx';
import { typedOfIsoDay } from './typed-days.ts';
import type { ProfileChanges } from './use-profile-edit.ts';
import { YesNoField } from './yes-no-field.tsx';

/** What is read by people and not by the pairing, and what has been agreed and told. */
export function OtherFields({
  person,
  onEdit,
}: {
  readonly person: Person;
  readonly onEdit: (changes: ProfileChanges) => void;
}) {
  const words = useWords();
  const typedDay = (day: string | null): string => (day === null ? '' : typedOfIsoDay(day));
  return (
    <FieldGroup title={words.say('people:group-other')}>
      <TextField field="expectations" value={person.expectations ?? ''} onCommit={onEdit} isLong />
      <TextField field="availability" value={person.availability ?? ''} onCommit={onEdit} isLong />
      <YesNoField
        field="supervisorSupports"
        value={person.supervisorSupports}
        onChoose={(supervisorSupports) => onEdit({ supervisorSupports })}
      />
      <TextField field="supportedOn" value={typedDay(person.supportedOn)} onCommit={onEdit} />
      <TextField field="informedOn" value={typedDay(person.informedOn)} onCommit={onEdit} />
    </FieldGroup>
  );
}
