import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, type RefObject, useState } from 'react';
import {
  languageSchema,
  type Names,
  type OrganisationChange,
} from '../../../../electron/contract/index.ts';
import { useAnnounce } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import classes from './tasks.module.css';

const blank: Names = { fi: '', sv: '', en: '' };

/** The form that adds a task at the end of the catalogue; then the next one can be typed. */
export function NewTask({
  nameField,
  onAdd,
}: {
  /** The first field, so that the focus can come here from a row that is gone. */
  readonly nameField: RefObject<HTMLInputElement | null>;
  readonly onAdd: (change: OrganisationChange, then: { readonly onSuccess: () => void }) => void;
}) {
  const words = useWords();
  const announce = useAnnounce();
  const [names, setNames] = useState(blank);
  const [isCritical, setIsCritical] = useState(false);
  const [isNameMissing, setIsNameMissing] = useState(false);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const fi = names.fi.trim();
    nameField.current?.focus();
    setIsNameMissing(fi === '');
    if (fi === '') return;
    const whole = { fi, sv: names.sv.trim() || fi, en: names.en.trim() || fi };
    onAdd(
      { kind: 'new-task', names: whole, isCritical },
      {
        onSuccess: () => {
          setNames(blank);
          setIsCritical(false);
          announce(words.say('settings:task-added', { task: whole[words.language] }));
        },
      },
    );
  };
  return (
    <form className={classes['form']} onSubmit={add} aria-labelledby="new-task-heading">
      <h2 id="new-task-heading" className={classes['formTitle']}>
        {words.say('settings:task-new')}
      </h2>
      <div className={classes['formFields']}>
        {languageSchema.options.map((language) => (
          <TextInput
            key={language}
            {...(language === 'fi' ? { ref: nameField } : {})}
            lang={language}
            maxLength={200}
            aria-label={words.say('settings:task-new-name', {
              language: words.say(`settings:language-${language}`),
            })}
            placeholder={words.say(`settings:language-${language}`)}
            error={language === 'fi' && isNameMissing ? words.say('settings:name-needed') : null}
            value={names[language]}
            onChange={({ currentTarget: { value } }) => setNames({ ...names, [language]: value })}
          />
        ))}
        <Checkbox
          label={words.say('settings:task-critical')}
          checked={isCritical}
          onChange={() => setIsCritical(!isCritical)}
        />
        <Button type="submit">{words.say('settings:task-add')}</Button>
      </div>
      <p className={classes['hint']}>{words.say('settings:task-new-hint')}</p>
    </form>
  );
}
