import type { ReactNode } from 'react';
import classes from './dialog-answers.module.css';

/** The foot of a dialog: what can be answered, the answer that does something last. */
export function DialogAnswers({ children }: { readonly children: ReactNode }) {
  return <div className={classes['answers']}>{children}</div>;
}
