import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './empty-room.module.css';

/** A room with nothing in it yet: one sentence that teaches, and one thing to do. */
export function EmptyRoom({
  sentence,
  action,
  onAction,
  children,
}: {
  readonly sentence: string;
  readonly action?: string;
  readonly onAction?: () => void;
  /** A quieter second way, if there is one. */
  readonly children?: ReactNode;
}) {
  return (
    <div className={classes['room']}>
      <p className={classes['sentence']}>{sentence}</p>
      <div className={classes['ways']}>
        {action === undefined ? null : (
          <Button variant="filled" onClick={onAction}>
            {action}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}
