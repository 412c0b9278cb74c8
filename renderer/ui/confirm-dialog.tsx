import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/index.ts';
import classes from './confirm-dialog.module.css';
import { Dialog } from './dialog.tsx';
import { DialogAnswers } from './dialog-answers.tsx';

/**
 * Asks once before something goes, and says what goes. The safe answer has the focus; between the two
 * there may be another way.
 */
export function ConfirmDialog({
  isOpen,
  title,
  action,
  otherWay,
  onConfirm,
  onClose,
  children,
}: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly action: string;
  readonly otherWay?: ReactNode;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const words = useWords();
  return (
    <Dialog isOpen={isOpen} title={title} onClose={onClose}>
      <div className={classes['what']}>{children}</div>
      <DialogAnswers>
        <Button onClick={onClose} data-autofocus>
          {words.say('common:cancel')}
        </Button>
        {otherWay}
        <Button variant="filled" data-tone="bad" onClick={onConfirm}>
          {action}
        </Button>
      </DialogAnswers>
    </Dialog>
  );
}
