import { useMutation } from '@tanstack/react-query';
import type { Cohort, PairView, PersonReference } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { spokenName } from '../names.ts';

/** What a repair changes of a cohort. */
interface Repair {
  readonly leaving: PersonReference;
  readonly kept: readonly PairView[];
}

/**
 * Takes the leaving person out of the cohort and locks every pair that stays, as one undo step. The
 * pairs are then made anew by a run; `onApplied` is told so in words.
 */
export function useApplyRepair(cohort: Cohort, onApplied: (says: string) => void) {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: ({ leaving, kept }: Repair) =>
      desk.insight.applyRepair.call({
        cohortId: cohort.id,
        leaving: [leaving.id],
        keep: kept.map(({ a, b }) => ({ a: a.id, b: b.id })),
      }),
    onSuccess: (_cohort, { leaving }) => {
      const says = words.say('insight:repair-applied', { name: spokenName(leaving, words) });
      announce(says);
      onApplied(says);
    },
  });
}
