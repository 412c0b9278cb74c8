import {
  type Person,
  sayWeeks,
  shadowingRoleSchema,
} from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { ChoiceField } from '../choice-field.tsx';
import { FieldGroup } from '../field.tsx';
import { TextField } from '../text-field.tsx';
import type { ProfileChanges } from '../use-profile-edit.ts';
import { YesNoField } from '../yes-no-field.tsx';

/** What job shadowing goes by: host or visitor, which weeks, how long and how many. */
export function ShadowingFields({
  person,
  onEdit,
}: {
  readonly person: Person;
  readonly onEdit: (changes: ProfileChanges) => void;
}) {
  const words = useWords();
  const numberOf = (value: number | null): string => (value === null ? '' : String(value));
  return (
    <FieldGroup title={words.say('people:group-shadowing')}>
      <ChoiceField
        field="shadowingRole"
        value={person.shadowingRole}
        options={shadowingRoleSchema.options.map((role) => ({
          value: role,
          label: words.say(`common:${role}`),
        }))}
        onChoose={(shadowingRole) => onEdit({ shadowingRole })}
      />
      {(['weeksPossible', 'weeksImpossible'] as const).map((field) => (
        <TextField
          key={field}
          field={field}
          value={sayWeeks(person[field], words)}
          placeholder={words.say('people:weeks-example')}
          onCommit={onEdit}
        />
      ))}
      <TextField field="shadowingDays" value={numberOf(person.shadowingDays)} onCommit={onEdit} />
      <TextField field="slotCapacity" value={numberOf(person.slotCapacity)} onCommit={onEdit} />
      <YesNoField
        field="isReciprocal"
        value={person.isReciprocal}
        onChoose={(isReciprocal) => onEdit({ isReciprocal })}
      />
      <YesNoField
        field="handlesConfidential"
        value={person.handlesConfidential}
        onChoose={(handlesConfidential) => onEdit({ handlesConfidential })}
      />
    </FieldGroup>
  );
}
