import { useMutation, useQuery } from '@tanstack/react-query';
import type { Cohort, Run } from '../../../electron/contract/index.ts';
import { useAnnounce, useDesk, useNotify } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';

/** Whether the newest run can be made the roster, and how. */
export interface Acceptance {
  readonly isAccepted: boolean;
  /** Why it cannot be accepted, in a sentence; null where it can. */
  readonly why: string | null;
  readonly isPending: boolean;
  /** Makes the run the roster, or says why it cannot be. */
  readonly accept: () => void;
}

/** How the run of a cohort is made its roster; without a run there is nothing to accept. */
export function useAcceptance(cohort: Cohort, run: Run | null): Acceptance {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const notify = useNotify();
  const { data: roster } = useQuery(
    desk.rosters.get.queryOptions({ input: { cohortId: cohort.id } }),
  );
  const { mutate, isPending } = useMutation(
    desk.rosters.accept.mutationOptions({
      onSuccess: () => announce(words.say('matching:accepted')),
    }),
  );
  const isAccepted = run !== null && roster?.runId === run.id;
  const sayWhy = (): string | null => {
    if (cohort.status === 'ended') return words.say('matching:accept-ended');
    if (run === null) return words.say('matching:no-run');
    if (run.isOutdated) return words.say('matching:accept-outdated');
    return run.pairs.length === 0 ? words.say('matching:no-pairs-possible') : null;
  };
  const why = sayWhy();
  const accept = (): void => {
    if (isAccepted) notify({ sentence: words.say('matching:accepted') });
    else if (why !== null || run === null) notify({ sentence: why ?? '' });
    else if (!isPending) mutate({ runId: run.id });
  };
  return { isAccepted, why, isPending, accept };
}
