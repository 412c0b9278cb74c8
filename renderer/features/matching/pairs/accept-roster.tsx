import { Button, Tooltip } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Run } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk, useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import classes from './pairs.module.css';

/** Makes this run the roster of the cohort, or says that it is, with the way to see it. */
export function AcceptRoster({ run }: { readonly run: Run }) {
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
  const cannot = run.isOutdated || run.pairs.length === 0;
  return (
    <span className={classes['accepted']}>
      <Tooltip label={words.say('matching:accept-outdated')} disabled={!run.isOutdated}>
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
