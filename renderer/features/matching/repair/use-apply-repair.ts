import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Cohort, PairView, PersonReference } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { spokenName } from '../names.ts';
import { constraintOf } from '../use-constraint.ts';

/** What a repair changes of a cohort. */
interface Repair {
  readonly leaving: PersonReference;
  readonly kept: readonly PairView[];
}

/**
 * Takes the leaving person out of the cohort and locks every pair that stays, each as an undo step
 * of its own. The pairs are then made anew by a run; `onApplied` is told so in words.
 */
export function useApplyRepair(cohort: Cohort, onApplied: (says: string) => void) {
  const desk = useDesk();
  const queries = useQueryClient();
  const words = useWords();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: async ({ leaving, kept }: Repair): Promise<void> => {
      const cohortId = cohort.id;
      await desk.cohorts.setParticipants.call({
        cohortId,
        participants: cohort.people
          .filter(({ person }) => person.id !== leaving.id)
          .map(({ person, role, capacity }) => ({ personId: person.id, role, capacity })),
      });
      for (const { a, b } of kept) {
        if (constraintOf(cohort, { a: a.id, b: b.id }) === 'locked') continue;
        await desk.matching.constrain.call({ cohortId, a: a.id, b: b.id, kind: 'locked' });
      }
    },
    onSuccess: (_nothing, { leaving }) => {
      const says = words.say('insight:repair-applied', { name: spokenName(leaving, words) });
      announce(says);
      onApplied(says);
    },
    // Some of the steps may have been taken before one was refused.
    onError: () => queries.invalidateQueries(),
  });
}
