import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import type { RosterPair } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk, useNotify } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DayField, QuietButton, today } from '../../../ui/index.ts';
import classes from './agreements.module.css';
import type { ChosenPairs } from './use-chosen-pairs.ts';

/** Begins and ends the dating of many agreements at once. */
export function AgreementsButton({ chosen, open, close, button }: ChosenPairs) {
  const words = useWords();
  return (
    <Button
      ref={button}
      size="compact-sm"
      aria-expanded={chosen !== null}
      onClick={chosen === null ? open : close}
    >
      {words.say('programme:agreements-open')}
    </Button>
  );
}

/** How many pairs are ticked, the day of their agreements, and one step that keeps it for all. */
export function AgreementsBar({
  cohortId,
  pairs,
  shown,
  dating: { chosen, choose, close },
}: {
  readonly cohortId: number;
  readonly pairs: readonly RosterPair[];
  /** The pairs that the search and the day leave in sight. */
  readonly shown: readonly RosterPair[];
  readonly dating: ChosenPairs;
}) {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const notify = useNotify();
  const [on, setOn] = useState(today);
  const pairIds = pairs.filter(({ id }) => chosen?.has(id)).map(({ id }) => id);
  const without = shown.filter(({ agreedOn, ended }) => agreedOn === null && ended === null);
  const { mutate, isPending } = useMutation(
    desk.programme.agree.mutationOptions({
      onSuccess: (_programme, kept) => {
        announce(
          words.say('programme:agreements-kept', {
            count: kept.pairIds.length,
            day: words.day(on),
          }),
        );
        close();
      },
    }),
  );
  const keep = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const wrong = event.currentTarget.querySelector('[aria-invalid="true"]');
    // A day that will not do stays in its field: the one before it is not stored in its place.
    if (wrong instanceof HTMLElement) wrong.focus();
    else if (pairIds.length === 0)
      notify({ sentence: words.say('programme:agreements-choose-hint') });
    else mutate({ cohortId, pairIds, on });
  };
  return (
    <form className={classes['bar']} onSubmit={keep}>
      <p aria-live="polite">
        <strong>{words.say('programme:agreements-chosen', { count: pairIds.length })}</strong>
      </p>
      {without.length > 0 && (
        <Button onClick={() => choose(without.map(({ id }) => id))}>
          {words.say('programme:agreements-without', { count: without.length })}
        </Button>
      )}
      <DayField
        label={words.say('programme:agreement-day')}
        day={on}
        isNeeded
        onDay={(day) => day !== null && setOn(day)}
      />
      <Button variant="filled" type="submit" loading={isPending}>
        {words.say('programme:agreements-keep')}
      </Button>
      <QuietButton onClick={close}>{words.say('common:cancel')}</QuietButton>
    </form>
  );
}
