import { type ReactNode, useId } from 'react';
import { useWords } from '../../i18n/index.ts';
import classes from './programme.module.css';

/** A part of the room under its heading, with how much there is in it. */
export function Section({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}) {
  const words = useWords();
  const id = useId();
  return (
    <section className={classes['section']} aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {count !== undefined && count > 0 && (
          <span className={classes['count']}> {words.number(count)}</span>
        )}
      </h2>
      {children}
    </section>
  );
}
