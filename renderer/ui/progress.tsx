import { Button } from '@mantine/core';
import { useWords } from '../i18n/index.ts';
import classes from './progress.module.css';

/** How far a long task has come, what it is doing, and the way out of it. */
export function Progress({
  phase,
  fraction,
  onCancel,
}: {
  readonly phase: string;
  /** 0..1. */
  readonly fraction: number;
  readonly onCancel: () => void;
}) {
  const words = useWords();
  const percent = Math.round(fraction * 100);
  return (
    <div className={classes['progress']}>
      <div className={classes['said']}>
        <span>{phase}</span>
        <span className={classes['percent']}>{words.percent(fraction)}</span>
      </div>
      <div
        role="progressbar"
        aria-label={phase}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className={classes['track']}
      >
        <div className={classes['done']} style={{ width: `${percent}%` }} />
      </div>
      <Button onClick={onCancel}>{words.say('common:stop')}</Button>
    </div>
  );
}
