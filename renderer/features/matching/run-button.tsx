import { Button, Tooltip } from '@mantine/core';
import { keysOf } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import { ThinProgress, useTold } from '../../ui/index.ts';
import type { MatchRun } from './use-match-run.ts';
import classes from './workbench.module.css';

interface RunButtonProps {
  readonly matchRun: MatchRun;
  readonly hasRun: boolean;
}

/** Starts a run, and breaks off the one that goes on; one button, so that the focus stays on it. */
export function RunButton({ matchRun: { start, cancel, ...matchRun }, hasRun }: RunButtonProps) {
  const words = useWords();
  const progress = useTold(matchRun.progress);
  const isRunning = progress !== null;
  return (
    <div className={classes['run']}>
      {isRunning && (
        <>
          <span className={classes['phase']}>{words.say(`matching:phase-${progress.phase}`)}</span>
          <span className={classes['progress']}>
            <ThinProgress label={words.say('matching:running')} fraction={progress.fraction} />
          </span>
        </>
      )}
      <Tooltip label={keysOf('run')} disabled={isRunning}>
        <Button
          variant={isRunning ? 'default' : 'filled'}
          aria-keyshortcuts="Control+Enter"
          onClick={isRunning ? cancel : start}
        >
          {words.say(
            isRunning ? 'matching:run-stop' : hasRun ? 'matching:run-again' : 'matching:run',
          )}
        </Button>
      </Tooltip>
    </div>
  );
}
