import { Button, TextInput } from '@mantine/core';
import { type ReactNode, type RefObject, type SubmitEvent, useId, useState } from 'react';
import {
  givenCodeSchema,
  languageSchema,
  type Names,
} from '../../../../electron/contract/index.ts';
import { useAnnounce } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import classes from './new-named.module.css';

/** What somebody has typed of a new row. */
interface NewNamed {
  /** Empty where the row gets a code of its own. */
  readonly code: string;
  readonly names: Names;
}

const blank: NewNamed = { code: '', names: { fi: '', sv: '', en: '' } };

/** The form that adds a named row at the end of a list; then the next one can be typed. */
export function NewNamedForm({
  title,
  action,
  firstField,
  hasCode = false,
  onAdd,
  children,
}: {
  readonly title: string;
  readonly action: string;
  /** The first field, so that the focus can come here from a row that is gone. */
  readonly firstField: RefObject<HTMLInputElement | null>;
  /** Whether the coordinator gives the code. */
  readonly hasCode?: boolean;
  /** Adds the row, and calls back when it is there. */
  readonly onAdd: (added: NewNamed, then: { readonly onSuccess: () => void }) => void;
  /** What else is asked. */
  readonly children?: ReactNode;
}) {
  const words = useWords();
  const announce = useAnnounce();
  const titleId = useId();
  const [typed, setTyped] = useState(blank);
  const [hasTried, setHasTried] = useState(false);
  const code = typed.code.trim();
  const whole = wholeNames(typed.names);
  const isCodeWrong = hasCode && !givenCodeSchema.safeParse(code).success;
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    firstField.current?.focus();
    const isReady = whole.fi !== '' && !isCodeWrong;
    setHasTried(!isReady);
    if (!isReady) return;
    const onSuccess = (): void => {
      setTyped(blank);
      announce(words.say('settings:row-added', { name: whole[words.language] }));
    };
    onAdd({ code, names: whole }, { onSuccess });
  };
  return (
    <form className={classes['form']} onSubmit={add} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes['title']}>
        {title}
      </h2>
      <div className={classes['fields']}>
        {hasCode && (
          <TextInput
            ref={firstField}
            className={classes['code']}
            label={words.say('settings:code')}
            maxLength={20}
            error={hasTried && isCodeWrong ? words.say('settings:code-wrong') : null}
            value={typed.code}
            onChange={({ currentTarget: { value } }) => setTyped({ ...typed, code: value })}
          />
        )}
        {languageSchema.options.map((language) => (
          <TextInput
            key={language}
            {...(language === 'fi' && !hasCode ? { ref: firstField } : {})}
            className={classes['name']}
            lang={language}
            maxLength={200}
            label={words.say('settings:row-new-name', {
              language: words.say(`settings:language-${language}`),
            })}
            error={
              language === 'fi' && hasTried && whole.fi === ''
                ? words.say('settings:name-needed')
                : null
            }
            value={typed.names[language]}
            onChange={({ currentTarget: { value } }) =>
              setTyped({ ...typed, names: { ...typed.names, [language]: value } })
            }
          />
        ))}
        {children}
      </div>
      <p className={classes['hint']}>{words.say('settings:row-new-hint')}</p>
      <Button type="submit" mt="sm">
        {action}
      </Button>
    </form>
  );
}

/** The names as they are stored: where one is left out, the Finnish one stands for it. */
function wholeNames({ fi, sv, en }: Names): Names {
  const own = fi.trim();
  return { fi: own, sv: sv.trim() || own, en: en.trim() || own };
}
