import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Cohort, isAgreed, type Run } from '../../../electron/contract/index.ts';
import { useAnnounce, useDesk, useNotify } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';

/** Whether the newest run can be made the roster, and how. */
export interface Acceptance {
  readonly isAccepted: boolean;
  /** It has been accepted here, and not before. */
  readonly hasJustBeen: boolean;
  /** Why it cannot be accepted, in a sentence; null where it can. */
  readonly why: string | null;
  readonly isPending: boolean;
  /**
   * Makes the run the roster, or says why it cannot be. Where it would replace the pairs of a
   * confirmed programme it asks first.
   */
  readonly accept: () => void;
  /** The two answers while it asks. */
  readonly asked: { readonly confirm: () => void; readonly cancel: () => void } | null;
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
  const [isAsking, setIsAsking] = useState(false);
  const { mutate, isPending, isSuccess } = useMutation(
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
    else if (isAgreed(cohort)) setIsAsking(true);
    else if (!isPending) mutate({ runId: run.id });
  };
  const asked =
    run === null || !isAsking
      ? null
      : {
          confirm: () => {
            setIsAsking(false);
            mutate({ runId: run.id });
          },
          cancel: () => setIsAsking(false),
        };
  return { isAccepted, hasJustBeen: isSuccess, why, isPending, accept, asked };
}
