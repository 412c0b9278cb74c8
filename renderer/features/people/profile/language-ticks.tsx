import { Checkbox } from '@mantine/core';
import { type ProfileFields, spokenLanguageSchema } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { useProfileWords } from '../profile-words.ts';
import { Field } from './field.tsx';
import classes from './profile.module.css';

/** The languages in which somebody can work with another. */
export function LanguageTicks({
  languages,
  onChange,
}: {
  readonly languages: ProfileFields['languages'];
  readonly onChange: (languages: ProfileFields['languages']) => void;
}) {
  const words = useWords();
  const { labelOf } = useProfileWords();
  return (
    <Field label={labelOf('languages')}>
      <Checkbox.Group
        aria-label={labelOf('languages')}
        value={[...languages]}
        onChange={(chosen) =>
          onChange(spokenLanguageSchema.options.filter((option) => chosen.includes(option)))
        }
      >
        <div className={classes['ticks']}>
          {spokenLanguageSchema.options.map((language) => (
            <Checkbox key={language} value={language} label={words.say(`common:${language}`)} />
          ))}
        </div>
      </Checkbox.Group>
    </Field>
  );
}
