import { useCallback } from 'react';
import type { MessageKey, SavedFile } from '../../../electron/contract/index.ts';
import { useNotify } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';

/** Tells where a file was saved, by the message of this key; one that was not placed needs no word. */
export function useTellSaved(key: MessageKey): (file: SavedFile) => void {
  const words = useWords();
  const notify = useNotify();
  return useCallback(
    (file) => {
      if (file.status === 'saved') notify({ sentence: words.say(key, { file: file.fileName }) });
    },
    [words, notify, key],
  );
}
