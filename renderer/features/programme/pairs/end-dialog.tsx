import { Button, Radio, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  type EndingKind,
  endingKindSchema,
  type RosterPair,
} from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DayField, Dialog, DialogAnswers, fullNameOf, today } from '../../../ui/index.ts';
import classes from './pairs.module.css';

/** Asks on which day and in what way a pair ends. There is no place for a reason of anybody's own. */
export function EndDialog({
  cohortId,
  pair: { id: pairId, a, b, startedOn },
  onClose,
}: {
  readonly cohortId: number;
  readonly pair: RosterPair;
  readonly onClose: () => void;
}) {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const [kind, setKind] = useState<EndingKind>('completed');
  const [day, setDay] = useState(() => (today() < startedOn ? startedOn : today()));
  const said = { one: fullNameOf(a, words), other: fullNameOf(b, words) };
  const { mutate, isPending } = useMutation(
    desk.programme.endPair.mutationOptions({
      onSuccess: () => {
        announce(words.say('programme:was-ended', said));
        onClose();
      },
    }),
  );
  const end = (event: FormEvent): void => {
    event.preventDefault();
    mutate({ cohortId, pairId, ending: { on: day, kind } });
  };
  return (
    <Dialog isOpen title={words.say('programme:end-title', said)} onClose={onClose}>
      <form className={classes['ending']} onSubmit={end}>
        <Radio.Group
          label={words.say('programme:ending')}
          description={words.say('programme:ending-says')}
          value={kind}
          onChange={(value) => setKind(endingKindSchema.parse(value))}
        >
          <Stack gap="xs" pt="xs">
            {endingKindSchema.options.map((known) => (
              <Radio
                key={known}
                value={known}
                label={words.say(`programme:ending-${known}`)}
                {...(known === kind ? { 'data-autofocus': true } : {})}
              />
            ))}
          </Stack>
        </Radio.Group>
        <DayField
          label={words.say('programme:ending-day')}
          day={day}
          isNeeded
          limits={{ earliest: startedOn, latest: null }}
          onDay={(on) => on !== null && setDay(on)}
        />
        <DialogAnswers>
          <Button onClick={onClose}>{words.say('common:cancel')}</Button>
          <Button variant="filled" type="submit" loading={isPending}>
            {words.say('programme:end-confirm')}
          </Button>
        </DialogAnswers>
      </form>
    </Dialog>
  );
}
