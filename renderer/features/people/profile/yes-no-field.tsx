import type { ProfileField } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { OneOf } from './one-of.tsx';

/** A field that is answered with yes or no, or not. */
export function YesNoField({
  field,
  value,
  onChoose,
}: {
  readonly field: ProfileField;
  readonly value: boolean | null;
  readonly onChoose: (value: boolean | null) => void;
}) {
  const words = useWords();
  return (
    <OneOf
      field={field}
      value={value === null ? null : value ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: words.say('common:yes') },
        { value: 'no', label: words.say('common:no') },
      ]}
      onChoose={(answer) => onChoose(answer === null ? null : answer === 'yes')}
    />
  );
}
