import type { ReactNode } from 'react';
import classes from './quiet-button.module.css';

/** Something that can be done but need not be: a button that looks like a line of text. */
export function QuietButton({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={classes['quiet']} onClick={onClick}>
      {children}
    </button>
  );
}
