import { Checkbox } from '@mantine/core';
import { type RefObject, useState } from 'react';
import type { OrganisationChange } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { NewNamedForm } from '../lists/new-named.tsx';
import classes from './tasks.module.css';

/** The form that adds a task at the end of the catalogue. */
export function NewTask({
  nameField,
  onAdd,
}: {
  /** The first field, so that the focus can come here from a row that is gone. */
  readonly nameField: RefObject<HTMLInputElement | null>;
  readonly onAdd: (change: OrganisationChange, then: { readonly onSuccess: () => void }) => void;
}) {
  const words = useWords();
  const [isCritical, setIsCritical] = useState(false);
  return (
    <NewNamedForm
      title={words.say('settings:task-new')}
      action={words.say('settings:task-add')}
      firstField={nameField}
      onAdd={({ names }, { onSuccess }) => {
        const then = (): void => {
          setIsCritical(false);
          onSuccess();
        };
        onAdd({ kind: 'new-task', names, isCritical }, { onSuccess: then });
      }}
    >
      <Checkbox
        className={classes['newTick']}
        label={words.say('settings:task-critical')}
        checked={isCritical}
        onChange={() => setIsCritical(!isCritical)}
      />
    </NewNamedForm>
  );
}
