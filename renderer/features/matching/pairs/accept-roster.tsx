import { Button, Tooltip } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import type { Acceptance } from '../use-acceptance.ts';
import classes from './pairs.module.css';

/** Makes the run the roster of the cohort, or says that it is, with the way to see it. */
export function AcceptRoster({ acceptance }: { readonly acceptance: Acceptance }) {
  const words = useWords();
  const { showRoom } = useDeskState();
  const { isAccepted, hasJustBeen, why, isPending, accept } = acceptance;
  const way = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone then, and what has taken its place goes on from there.
  useEffect(() => {
    if (isAccepted && hasJustBeen && document.activeElement === document.body) way.current?.focus();
  }, [isAccepted, hasJustBeen]);
  if (isAccepted) {
    return (
      <span className={classes['accepted']}>
        <Icon name="check" />
        {words.say('matching:is-accepted')}
        <Button ref={way} onClick={() => showRoom('cohort')}>
          {words.say('matching:show-roster')}
        </Button>
      </span>
    );
  }
  return (
    <span className={classes['accepted']}>
      <Tooltip label={why} disabled={why === null}>
        <Button
          aria-disabled={why !== null}
          {...(why === null ? {} : { 'data-disabled': true })}
          loading={isPending}
          onClick={() => {
            if (why === null) accept();
          }}
        >
          {words.say('matching:accept')}
        </Button>
      </Tooltip>
    </span>
  );
}
