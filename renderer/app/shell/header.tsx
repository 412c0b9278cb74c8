import { ActionIcon, Tooltip } from '@mantine/core';
import { useIsMutating } from '@tanstack/react-query';
import { useWords } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import { CohortChooser } from '../cohorts/cohort-chooser.tsx';
import { useCurrentCohort } from '../cohorts/current-cohort.ts';
import { type HistoryMove, useHistory } from '../desk/history.tsx';
import classes from './header.module.css';
import { StatusSteps } from './status-steps.tsx';

/** The cohort, where it stands, what can be undone, and that everything is saved. */
export function Header() {
  const words = useWords();
  const cohort = useCurrentCohort();
  const { undo, redo } = useHistory();
  const isSaving = useIsMutating() > 0;
  return (
    <section
      className={classes['header']}
      aria-label={words.say('common:cohort')}
      data-panel
      tabIndex={-1}
    >
      <CohortChooser />
      {cohort === null ? null : <StatusSteps status={cohort.status} />}
      <div className={classes['changes']}>
        <Move move={undo} direction="undo" keys="Ctrl+Z" />
        <Move move={redo} direction="redo" keys="Ctrl+Shift+Z" />
        <span className={classes['saved']}>
          {words.say(isSaving ? 'common:saving' : 'common:saved')}
        </span>
      </div>
    </section>
  );
}

function Move({
  move,
  direction,
  keys,
}: {
  readonly move: HistoryMove;
  readonly direction: 'undo' | 'redo';
  readonly keys: string;
}) {
  const words = useWords();
  const sentence =
    move.name === null
      ? words.say(`common:nothing-to-${direction}`)
      : words.say(`common:${direction}-named`, { name: move.name });
  return (
    <Tooltip label={`${sentence} (${keys})`}>
      <ActionIcon aria-label={sentence} aria-disabled={move.name === null} onClick={move.take}>
        <Icon name={direction} />
      </ActionIcon>
    </Tooltip>
  );
}
