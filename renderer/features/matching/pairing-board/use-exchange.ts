import { useMutation } from '@tanstack/react-query';
import type { Cohort } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk, useTurn } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { spokenName } from '../names.ts';
import { idsOf } from '../same-pair.ts';
import type { Exchange } from './exchange.ts';

/** Lets two people change places: both new pairs are locked, as one undo step. */
export function useExchange(cohort: Cohort): (exchange: Exchange, onDone: () => void) => void {
  const desk = useDesk();
  const words = useWords();
  const turn = useTurn();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(desk.matching.exchange.mutationOptions());
  return ({ to: [one, other] }, onDone) =>
    turn(async () => {
      await mutateAsync({ cohortId: cohort.id, pairs: [idsOf(one), idsOf(other)] });
      announce(
        words.say('matching:said-exchanged', {
          one: spokenName(one.b, words),
          other: spokenName(other.b, words),
        }),
      );
      onDone();
    });
}
