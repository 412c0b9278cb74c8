import type { Cohort } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { type TwoPeople, useSaying } from '../use-constraint.ts';

/**
 * Locks a visit in a week, whatever was said of the two before; the same week twice lifts it. Why
 * they are locked stays written. One undo step.
 */
export function useWeekLock(
  cohort: Cohort,
): (pair: TwoPeople, week: string, onDone?: () => void) => void {
  const words = useWords();
  const say = useSaying(cohort);
  return (pair, week, onDone) =>
    say(
      pair,
      (before) => {
        if (before?.slot === week) {
          return {
            constraint: { kind: null },
            told: (two) => words.say('matching:said-lifted', two),
          };
        }
        return {
          constraint: { kind: 'locked', slot: week },
          told: (two) => words.say('matching:said-locked-week', { ...two, week: words.week(week) }),
        };
      },
      onDone,
    );
}
