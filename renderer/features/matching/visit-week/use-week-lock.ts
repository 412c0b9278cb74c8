import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Cohort } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk, useTurn } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { spokenName } from '../names.ts';
import { saidOf, type TwoPeople } from '../use-constraint.ts';

/**
 * Locks a visit in a week, whatever was said of the two before; the same week twice lifts it. Why
 * they are locked stays written. One undo step.
 */
export function useWeekLock(
  cohort: Cohort,
): (pair: TwoPeople, week: string, onDone?: () => void) => void {
  const desk = useDesk();
  const words = useWords();
  const turn = useTurn();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { mutateAsync } = useMutation(desk.matching.constrain.mutationOptions());
  const { id: cohortId } = cohort;
  return ({ a, b }, week, onDone) =>
    turn(async () => {
      const key = desk.cohorts.get.queryKey({ input: { cohortId } });
      const said = saidOf(queries.getQueryData(key) ?? cohort, { a: a.id, b: b.id });
      const isLifted = said?.slot === week;
      const reason = said?.kind === 'locked' ? said.reason : null;
      await mutateAsync({
        cohortId,
        a: a.id,
        b: b.id,
        ...(isLifted
          ? { kind: null }
          : { kind: 'locked', slot: week, ...(reason === null ? {} : { reason }) }),
      });
      const two = { one: spokenName(a, words), other: spokenName(b, words) };
      announce(
        isLifted
          ? words.say('matching:said-lifted', two)
          : words.say('matching:said-locked-week', { ...two, week: words.week(week) }),
      );
      onDone?.();
    });
}
