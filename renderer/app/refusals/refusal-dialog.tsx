import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Refusal, sayCause, sayRemedy } from '../../../electron/contract/index.ts';
import { useWords } from '../../i18n/index.ts';
import { Dialog, DialogAnswers } from '../../ui/index.ts';
import classes from './refusal-dialog.module.css';

/** What happened, why, and what to do about it. */
export function RefusalDialog({
  refusal,
  onClose,
}: {
  readonly refusal: Refusal | null;
  readonly onClose: () => void;
}) {
  const words = useWords();
  // While the dialog fades away it still says what it said.
  const [said, setSaid] = useState(refusal);
  if (refusal !== null && refusal !== said) setSaid(refusal);
  return (
    <Dialog isOpen={refusal !== null} title={words.say('errors:heading')} onClose={onClose}>
      {said !== null && <p className={classes['cause']}>{sayCause(words, said)}</p>}
      {said !== null && <p className={classes['remedy']}>{sayRemedy(words, said)}</p>}
      <DialogAnswers>
        <Button variant="filled" onClick={onClose} data-autofocus>
          {words.say('common:close')}
        </Button>
      </DialogAnswers>
    </Dialog>
  );
}
