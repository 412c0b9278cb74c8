import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Programme } from '../../../../electron/contract/index.ts';
import { useDesk, useNotify } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DayField, Dialog, DialogAnswers, today } from '../../../ui/index.ts';
import { dayOf, limitsOf } from '../steps/step-limits.ts';
import classes from './closing.module.css';

/** Asks for the last day of a programme, which is that of its pairs too. */
export function CloseDialog({
  cohortId,
  programme: { pairs, milestones },
  onClose,
}: {
  readonly cohortId: number;
  readonly programme: Programme;
  readonly onClose: () => void;
}) {
  const desk = useDesk();
  const words = useWords();
  const notify = useNotify();
  const begun = pairs.filter(({ ended }) => ended === null).map(({ startedOn }) => startedOn);
  const after = limitsOf(milestones, 'ended').earliest;
  const earliest = [...begun, ...(after === null ? [] : [after])].toSorted().at(-1) ?? null;
  const [day, setDay] = useState(() => {
    const proposed = dayOf(milestones, 'ended') ?? today();
    return earliest !== null && proposed < earliest ? earliest : proposed;
  });
  const { mutate, isPending } = useMutation(
    desk.programme.close.mutationOptions({
      onSuccess: () => {
        notify({ sentence: words.say('programme:closed') });
        onClose();
      },
    }),
  );
  const close = (event: FormEvent): void => {
    event.preventDefault();
    mutate({ cohortId, on: day });
  };
  return (
    <Dialog isOpen title={words.say('programme:close-title')} onClose={onClose}>
      <form className={classes['dialog']} onSubmit={close}>
        <p>{words.say('programme:closing-going', { count: begun.length })}</p>
        <DayField
          label={words.say('programme:close-day')}
          day={day}
          isNeeded
          limits={{ earliest, latest: null }}
          onDay={(on) => on !== null && setDay(on)}
        />
        <DialogAnswers>
          <Button onClick={onClose} data-autofocus>
            {words.say('common:cancel')}
          </Button>
          <Button variant="filled" type="submit" loading={isPending}>
            {words.say('programme:close-confirm')}
          </Button>
        </DialogAnswers>
      </form>
    </Dialog>
  );
}
