import { useMutation } from '@tanstack/react-query';
import type { Method } from '../../../electron/contract/index.ts';
import { useDesk, useDeskCommand } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import { useTellSaved } from './tell-saved.ts';

/** Carries out what there is for each method: its empty template is saved, its sample is read. */
export function useMethodCommands(readSample: (method: Method) => void): void {
  const desk = useDesk();
  const words = useWords();
  const { mutate } = useMutation(
    desk.imports.saveTemplate.mutationOptions({
      meta: { changesNothing: true },
      onSuccess: useTellSaved('people:template-saved'),
    }),
  );
  const saveTemplate = (method: Method): void => mutate({ language: words.language, method });
  useDeskCommand('template-mentoring', () => saveTemplate('mentoring'));
  useDeskCommand('template-shadowing', () => saveTemplate('shadowing'));
  useDeskCommand('template-workpair', () => saveTemplate('workpair'));
  useDeskCommand('sample-mentoring', () => readSample('mentoring'));
  useDeskCommand('sample-shadowing', () => readSample('shadowing'));
  useDeskCommand('sample-workpair', () => readSample('workpair'));
}
