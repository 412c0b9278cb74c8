import type { Person } from '../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { ChoiceField } from './choice-field.tsx';
import { FieldGroup } from './field.tsx';
import { TextField } from './text-field.tsx';
import type { ProfileChanges } from './use-profile-edit.ts';

/** Who somebody is and where they work. */
export function BasicFields({
  person,
  onEdit,
}: {
  readonly person: Person;
  readonly onEdit: (changes: ProfileChanges) => void;
}) {
  const words = useWords();
  const { organisation, nameOf } = useOrganisation();
  const named = (kind: 'agency' | 'sector' | 'office', rows: readonly { code: string }[]) =>
    rows.map(({ code }) => ({ value: code, label: nameOf(kind, code) }));
  return (
    <>
      <FieldGroup title={words.say('people:group-person')}>
        <TextField field="lastName" value={person.lastName} onCommit={onEdit} />
        <TextField field="firstName" value={person.firstName} onCommit={onEdit} />
        <TextField field="email" value={person.email ?? ''} onCommit={onEdit} />
        <TextField field="staffNumber" value={person.staffNumber ?? ''} onCommit={onEdit} />
      </FieldGroup>
      <FieldGroup title={words.say('people:group-work')}>
        <ChoiceField
          field="agency"
          value={person.agency}
          options={named('agency', organisation.agencies)}
          onChoose={(agency) => onEdit({ agency })}
        />
        <ChoiceField
          field="sector"
          value={person.sector}
          options={named('sector', organisation.sectors)}
          onChoose={(sector) => onEdit({ sector })}
        />
        <TextField field="unit" value={person.unit ?? ''} onCommit={onEdit} />
        <TextField field="title" value={person.title ?? ''} onCommit={onEdit} />
        <ChoiceField
          field="office"
          value={person.office}
          options={named('office', organisation.offices)}
          onChoose={(office) => onEdit({ office })}
        />
      </FieldGroup>
    </>
  );
}
