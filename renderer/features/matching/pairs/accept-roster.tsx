import { Button, Tooltip } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Cohort, Run } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk, useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import classes from './pairs.module.css';

/** Makes this run the roster of the cohort, or says that it is, with the way to see it. */
export function AcceptRoster({ cohort, run }: { readonly cohort: Cohort; readonly run: Run }) {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const { showRoom } = useDeskState();
  const { data: roster } = useQuery(
    desk.rosters.get.queryOptions({ input: { cohortId: run.cohortId } }),
  );
  const accept = useMutation(
    desk.rosters.accept.mutationOptions({
      onSuccess: () => announce(words.say('matching:accepted')),
    }),
  );
  if (roster?.runId === run.id) {
    return (
      <span className={classes['accepted']}>
        <Icon name="check" />
        {words.say('matching:is-accepted')}
        <Button onClick={() => showRoom('cohort')}>{words.say('matching:show-roster')}</Button>
      </span>
    );
  }
  const isEnded = cohort.status === 'ended';
  const cannot = isEnded || run.isOutdated || run.pairs.length === 0;
  const why = words.say(isEnded ? 'matching:accept-ended' : 'matching:accept-outdated');
  return (
    <span className={classes['accepted']}>
      <Tooltip label={why} disabled={!isEnded && !run.isOutdated}>
        <Button
          aria-disabled={cannot}
          {...(cannot ? { 'data-disabled': true } : {})}
          loading={accept.isPending}
          onClick={() => {
            if (!cannot) accept.mutate({ runId: run.id });
          }}
        >
          {words.say('matching:accept')}
        </Button>
      </Tooltip>
    </span>
  );
}
