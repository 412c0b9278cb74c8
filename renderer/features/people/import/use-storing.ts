import { useQuery } from '@tanstack/react-query';
import type { ImportPreview } from '../../../../electron/contract/index.ts';
import { useDesk, useNotify } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { type LongChange, useLongChange } from '../long-change.ts';

/** Stores rows of a preview, or all of them, says how many came, and leaves the preview. */
export function useStoring(
  { previewId }: ImportPreview,
  onLeave: () => void,
): LongChange<readonly string[] | null> {
  const desk = useDesk();
  const words = useWords();
  const notify = useNotify();
  const { data: cohorts } = useQuery(desk.cohorts.list.queryOptions());
  return useLongChange(
    (keys, options) => desk.imports.accept.call({ previewId, keys }, options),
    ({ added, changed }) => {
      notify({
        title: words.say('people:stored-title'),
        sentence: [
          words.say('people:stored', {
            added: words.number(added),
            changed: words.number(changed),
          }),
          ...(cohorts?.length === 0 ? [`${words.say('people:next')}.`] : []),
        ].join(' '),
      });
      onLeave();
    },
    onLeave,
  );
}
