import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { MOST_NAME_LETTERS } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { useFocusGivenBack } from '../../../ui/index.ts';

interface RenameFieldProps {
  readonly name: string;
  /** The names that are taken. */
  readonly others: readonly string[];
  readonly onRename: (name: string) => void;
  readonly onLeave: () => void;
}

/**
 * The name of a scenario to be written anew: Enter or leaving the field takes it, Escape leaves it
 * as it was. A name that is taken stays in the field with its reason.
 */
export function RenameField({ name, others, onRename, onLeave }: RenameFieldProps) {
  const words = useWords();
  const [draft, setDraft] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useFocusGivenBack();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const wanted = draft.trim();
  const isTaken = others.includes(wanted);
  const take = (): void => {
    if (isTaken) return;
    if (wanted !== '' && wanted !== name) onRename(wanted);
    onLeave();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') {
      // The focus goes back to the button, which would hear the same key.
      event.preventDefault();
      take();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      onLeave();
    }
    // The field's own undo: the desk's would take back an earlier change behind the draft.
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z')
      event.stopPropagation();
  };
  return (
    <TextInput
      size="xs"
      ref={field}
      aria-label={words.say('matching:scenario-name')}
      maxLength={MOST_NAME_LETTERS}
      value={draft}
      error={
        isTaken && words.say('errors:value-invalid-of-scenario-name-taken', { scenario: wanted })
      }
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={press}
    />
  );
}
