import { type ReactNode, useState } from 'react';
import { useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
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

/**
 * A part of a profile that folds to its heading: open where something was answered, so that a
 * method that nobody asked about does not stand in the way.
 */
export function FoldingGroup({
  title,
  isAnswered,
  children,
}: {
  readonly title: string;
  readonly isAnswered: boolean;
  readonly children: ReactNode;
}) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(isAnswered);
  return (
    <section className={classes['group']}>
      <h3 className={classes['groupTitle']}>
        <button
          type="button"
          className={classes['fold']}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'up' : 'down'} size={12} />
          <span>{title}</span>
          {isAnswered ? null : (
            <span className={classes['foldState']}>{words.say('common:not-answered')}</span>
          )}
        </button>
      </h3>
      {isOpen ? children : null}
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
