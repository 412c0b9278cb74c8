import type { ReactNode } from 'react';
import classes from './scroll-region.module.css';

// What scrolls must be within reach of the keyboard, even where there is nothing else to focus.
const reachable = { tabIndex: 0 };

/** A part of a room that scrolls by itself, by keyboard too, and is one stop of F6. */
export function ScrollRegion({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes['region']} aria-label={label} data-panel {...reachable}>
      {children}
    </section>
  );
}
