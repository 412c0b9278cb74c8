import type { ProfileFields } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { ChoiceField } from './choice-field.tsx';
import { type ChoiceFieldName, choiceFields } from './choices.ts';
import { LanguageTicks } from './language-ticks.tsx';
import { MonthToggles } from './methods/month-toggles.tsx';
import type { TypedField } from './parse-answer.ts';
import { TextField } from './text-field.tsx';
import { typedTextOf } from './typed-text.ts';
import type { ProfileChanges } from './use-profile-edit.ts';
import { YesNoField } from './yes-no-field.tsx';

const yesNoFields = ['supervisorSupports', 'isReciprocal', 'handlesConfidential'] as const;
type YesNoName = (typeof yesNoFields)[number];

/** The fields whose whole answer is one control. */
export type SimpleField = ChoiceFieldName | YesNoName | TypedField | 'languages' | 'peakMonths';

/** A profile, whole or in part, and what becomes of a change. */
export interface ProfileFieldsProps {
  readonly profile: Partial<ProfileFields>;
  readonly onEdit: (changes: ProfileChanges) => void;
}

/** One field of a profile with the control that fits it. */
export function AnswerField({
  field,
  profile,
  onEdit,
}: ProfileFieldsProps & { readonly field: SimpleField }) {
  const words = useWords();
  if (isChoice(field)) {
    return (
      <ChoiceField
        field={field}
        value={profile[field] ?? null}
        onChoose={(chosen) => onEdit({ [field]: chosen })}
      />
    );
  }
  if (isYesNo(field)) {
    return (
      <YesNoField
        field={field}
        value={profile[field] ?? null}
        onChoose={(answer) => onEdit({ [field]: answer })}
      />
    );
  }
  if (field === 'languages') {
    const languages = profile.languages ?? [];
    return (
      <LanguageTicks languages={languages} onChange={(chosen) => onEdit({ languages: chosen })} />
    );
  }
  if (field === 'peakMonths') {
    const peakMonths = profile.peakMonths ?? [];
    return (
      <MonthToggles months={peakMonths} onChange={(chosen) => onEdit({ peakMonths: chosen })} />
    );
  }
  return <TextField field={field} value={typedTextOf(profile, field, words)} onCommit={onEdit} />;
}

/** Several fields of a profile in their order. */
export function AnswerFieldList({
  fields,
  ...rest
}: ProfileFieldsProps & { readonly fields: readonly SimpleField[] }) {
  return fields.map((field) => <AnswerField key={field} field={field} {...rest} />);
}

function isChoice(field: SimpleField): field is ChoiceFieldName {
  return choiceFields.some((choice) => choice === field);
}

function isYesNo(field: SimpleField): field is YesNoName {
  return yesNoFields.some((yesNo) => yesNo === field);
}
