import { ActionIcon, Tooltip } from '@mantine/core';
import { useIsMutating } from '@tanstack/react-query';
import { useWords } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import { CohortChooser } from '../cohorts/cohort-chooser.tsx';
import { useCurrentCohort } from '../cohorts/current-cohort.ts';
import { keysOf } from '../desk/command-keys.ts';
import { useCarryOut } from '../desk/commands.tsx';
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
        <OpenPalette />
        <Move move={undo} direction="undo" />
        <Move move={redo} direction="redo" />
        <span className={classes['saved']}>
          {words.say(isSaving ? 'common:saving' : 'common:saved')}
        </span>
      </div>
    </section>
  );
}

/** Everything by typing: the way to it for those who do not know its keys yet. */
function OpenPalette() {
  const words = useWords();
  const carryOut = useCarryOut();
  const name = words.say('common:palette');
  return (
    <Tooltip label={`${name} (${keysOf('palette')})`}>
      <ActionIcon aria-label={name} onClick={() => carryOut({ command: 'palette' })}>
        <Icon name="search" />
      </ActionIcon>
    </Tooltip>
  );
}

function Move({
  move,
  direction,
}: {
  readonly move: HistoryMove;
  readonly direction: 'undo' | 'redo';
}) {
  const words = useWords();
  const sentence =
    move.name === null
      ? words.say(`common:nothing-to-${direction}`)
      : words.say(`common:${direction}-named`, { name: move.name });
  return (
    <Tooltip label={`${sentence} (${keysOf(direction)})`}>
      <ActionIcon aria-label={sentence} aria-disabled={move.name === null} onClick={move.take}>
        <Icon name={direction} />
      </ActionIcon>
    </Tooltip>
  );
}
