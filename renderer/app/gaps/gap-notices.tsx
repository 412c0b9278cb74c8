import { useEffect, useRef } from 'react';
import type { RosterGap } from '../../../electron/contract/index.ts';
import { useWords } from '../../i18n/index.ts';
import { useCarryOut } from '../desk/commands.tsx';
import { useDeskState } from '../desk/desk-state.tsx';
import { useNotify, withdrawNotice } from '../desk/notify.tsx';
import { hasGrown, sayGap } from './say-gap.ts';
import { useGaps } from './use-gaps.ts';

/**
 * Tells when a roster comes to lack something, whatever brought it about: who has left, was erased
 * or has joined, in any cohort. What it means for whom is told with the way to the repair.
 */
export function GapNotices(): null {
  const words = useWords();
  const notify = useNotify();
  const carryOut = useCarryOut();
  const { showCohort } = useDeskState();
  const gaps = useGaps();
  const before = useRef<readonly RosterGap[]>(undefined);
  useEffect(() => {
    const known = before.current;
    before.current = gaps;
    if (known === undefined || gaps === undefined) return;
    for (const { cohortId } of known)
      if (!gaps.some((gap) => gap.cohortId === cohortId)) withdrawNotice(noticeOf(cohortId));
    for (const gap of gaps) {
      const { cohortId, cohortName } = gap;
      if (
        !hasGrown(
          known.find((one) => one.cohortId === cohortId),
          gap,
        )
      )
        continue;
      notify({
        id: noticeOf(cohortId),
        title: words.say('programme:gap-title', { cohort: cohortName }),
        sentence: sayGap(gap, words),
        action: {
          label: words.say('programme:gap-see'),
          take: () => {
            showCohort(cohortId);
            // The room has to know its cohort before it is asked for the repair.
            requestAnimationFrame(() => carryOut({ command: 'repair' }));
          },
        },
      });
    }
  }, [gaps, words, notify, carryOut, showCohort]);
  return null;
}

function noticeOf(cohortId: number): string {
  return `gap-${cohortId}`;
}
