import { useWords } from '../../../i18n/index.ts';
import { Progress } from '../../../ui/index.ts';
import classes from './import.module.css';

/** A workbook that is being read. */
export function ReadingRoom({
  phase,
  fraction,
  onCancel,
}: {
  readonly phase: 'opening' | 'parsing' | 'reading' | 'comparing' | null;
  readonly fraction: number;
  readonly onCancel: () => void;
}) {
  const words = useWords();
  return (
    <div className={classes['reading']}>
      <h1 className={classes['heading']}>{words.say('people:reading-title')}</h1>
      <Progress
        phase={words.say(`people:phase-${phase ?? 'opening'}`)}
        fraction={fraction}
        onCancel={onCancel}
      />
    </div>
  );
}
