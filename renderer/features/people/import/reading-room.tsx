import { useWords } from '../../../i18n/index.ts';
import { Progress } from '../../../ui/index.ts';
import classes from './import.module.css';
import type { ReadingProgress } from './import-state.ts';

/** A workbook that is being read. */
export function ReadingRoom({
  progress: { phase, fraction },
  onCancel,
}: {
  readonly progress: ReadingProgress;
  readonly onCancel: () => void;
}) {
  const words = useWords();
  return (
    <div className={classes['reading']}>
      <h1 className={classes['heading']}>{words.say('people:reading-title')}</h1>
      <Progress
        phase={words.say(`people:phase-${phase}`)}
        fraction={fraction}
        onCancel={onCancel}
      />
    </div>
  );
}
