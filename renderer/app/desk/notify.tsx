import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useWords } from '../../i18n/index.ts';
import classes from './notify.module.css';

/** What has happened, in a sentence, and a heading where a sentence alone would not do. */
export interface Notice {
  /** One that is told again takes the place of the one before. */
  readonly id?: string;
  readonly title?: string;
  readonly sentence: string;
  /** What can be done about it; it must be within reach elsewhere too, once the notice has gone. */
  readonly action?: { readonly label: string; readonly take: () => void };
}

/** As long, in milliseconds, is a notice shown that something can be done about. */
const longNotice = 15_000;

/** Tells at the foot of the window what has happened; screen readers hear it too. It goes away by itself. */
export function useNotify(): (notice: Notice) => void {
  const words = useWords();
  return useCallback(
    ({ id = crypto.randomUUID(), title, sentence, action }) => {
      notifications.hide(id);
      notifications.show({
        id,
        ...(title === undefined ? {} : { title }),
        ...(action === undefined ? {} : { autoClose: longNotice }),
        message:
          action === undefined ? (
            sentence
          ) : (
            <span className={classes['withAction']}>
              {sentence}
              <Button
                size="compact-sm"
                onClick={() => {
                  notifications.hide(id);
                  action.take();
                }}
              >
                {action.label}
              </Button>
            </span>
          ),
        closeButtonProps: { 'aria-label': words.say('common:close') },
      });
    },
    [words],
  );
}

/** Takes a notice away that is true no more; one that has gone is gone. */
export function withdrawNotice(id: string): void {
  notifications.hide(id);
}
