import type { ReactNode } from 'react';
import classes from './profile.module.css';

/** A part of a profile under its heading. */
export function FieldGroup({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes['group']}>
      <h3 className={classes['groupTitle']}>{title}</h3>
      {children}
    </section>
  );
}

/** One line of a profile: the label at the left, the answer at the right, both on one line. */
export function Field({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes['field']}>
      <span className={classes['label']} aria-hidden="true">
        {label}
      </span>
      <div className={`${classes['answer']} quiet-fields`}>{children}</div>
    </div>
  );
}
