import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useWords } from '../../i18n/index.ts';

/** What has happened, in a sentence, and a heading where a sentence alone would not do. */
export interface Notice {
  readonly title?: string;
  readonly sentence: string;
}

/** Tells at the foot of the window what has happened; screen readers hear it too. It goes away by itself. */
export function useNotify(): (notice: Notice) => void {
  const words = useWords();
  return useCallback(
    ({ title, sentence }) => {
      notifications.show({
        ...(title === undefined ? {} : { title }),
        message: sentence,
        closeButtonProps: { 'aria-label': words.say('common:close') },
      });
    },
    [words],
  );
}
