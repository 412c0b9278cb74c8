import { Button } from '@mantine/core';
import { useWords } from '../../i18n/index.ts';
import { useCarryOut } from '../desk/commands.tsx';
import classes from './gap-line.module.css';
import { sayGap } from './say-gap.ts';
import { useCurrentGap } from './use-gaps.ts';

/** What the roster of the cohort lacks and for whom, with the way to its repair; while it does. */
export function GapLine() {
  const words = useWords();
  const carryOut = useCarryOut();
  const gap = useCurrentGap();
  if (gap === null) return null;
  return (
    <div role="note" className={classes['line']}>
      <span>{sayGap(gap, words)}</span>
      <Button size="compact-sm" onClick={() => carryOut({ command: 'repair' })}>
        {words.say('programme:gap-see')}
      </Button>
    </div>
  );
}
