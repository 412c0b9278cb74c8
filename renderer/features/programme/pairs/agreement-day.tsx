import { useMutation } from '@tanstack/react-query';
import type { RosterPair } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DayField } from '../../../ui/index.ts';

/** The day on which a pair signed its agreement, if the coordinator keeps it. */
export function AgreementDay({
  cohortId,
  pair,
  said,
}: {
  readonly cohortId: number;
  readonly pair: RosterPair;
  readonly said: { readonly one: string; readonly other: string };
}) {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const { mutate } = useMutation(
    desk.programme.agree.mutationOptions({
      onSuccess: () => announce(words.say('programme:agreement-kept', said)),
    }),
  );
  return (
    <DayField
      label={words.say('programme:agreement-day')}
      day={pair.agreedOn}
      onDay={(on) => mutate({ cohortId, pairIds: [pair.id], on })}
    />
  );
}
