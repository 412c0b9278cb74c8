import { Select } from '@mantine/core';
import type { ProfileField } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { useProfileWords } from '../profile-words.ts';
import { Field } from './field.tsx';

/** A field with one answer out of a few, or none. */
export function ChoiceField<Value extends string>({
  field,
  value,
  options,
  onChoose,
}: {
  readonly field: ProfileField;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value | null) => void;
}) {
  const words = useWords();
  const { labelOf } = useProfileWords();
  return (
    <Field label={labelOf(field)}>
      <Select
        aria-label={labelOf(field)}
        placeholder={words.say('common:not-answered')}
        data={[...options]}
        value={value}
        searchable={options.length > 6}
        nothingFoundMessage={words.say('people:nothing-found')}
        clearable
        clearButtonProps={{
          'aria-label': words.say('people:clear-answer', { field: labelOf(field) }),
        }}
        onChange={(chosen) =>
          onChoose(options.find((option) => option.value === chosen)?.value ?? null)
        }
      />
    </Field>
  );
}
