import { Select } from '@mantine/core';
import type { ProfileField } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { useProfileWords } from '../profile-words.ts';
import type { Choice } from './choices.ts';
import { Field } from './field.tsx';
import classes from './profile.module.css';

const mostWithoutSearch = 6;

/**
 * A line of a profile that is answered with one of a few values, or with none. The line of an input
 * does not wrap: over it, until it is gone into, the answer stands whole, in several lines if need be.
 */
export function OneOf({
  field,
  value,
  options,
  onChoose,
}: {
  readonly field: ProfileField;
  readonly value: string | null;
  readonly options: readonly Choice[];
  readonly onChoose: (value: string | null) => void;
}) {
  const words = useWords();
  const { labelOf } = useProfileWords();
  const chosen = options.find((option) => option.value === value);
  return (
    <Field label={labelOf(field)}>
      <div className={classes['choice']}>
        <Select
          aria-label={labelOf(field)}
          placeholder={words.say('common:not-answered')}
          data={[...options]}
          value={value}
          searchable={options.length > mostWithoutSearch}
          nothingFoundMessage={words.say('people:nothing-found')}
          clearable
          clearButtonProps={{
            'aria-label': words.say('people:clear-answer', { field: labelOf(field) }),
          }}
          onChange={onChoose}
        />
        {chosen !== undefined && (
          <span className={classes['chosen']} aria-hidden="true">
            {chosen.label}
          </span>
        )}
      </div>
    </Field>
  );
}
