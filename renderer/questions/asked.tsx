import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/index.ts';
import { Icon, ThinProgress } from '../ui/index.ts';
import classes from './questions.module.css';
import type { Question } from './use-question.ts';

interface AskedProps<Answer> {
  readonly question: Question<Answer>;
  readonly label: string;
  readonly children: (answer: Answer) => ReactNode;
}

/**
 * A question as a button, and its answer below. The same button breaks the question off while it is
 * worked on and folds the answer away afterwards, so that the focus stays where it is.
 */
export function Asked<Answer>({ question, label, children }: AskedProps<Answer>) {
  const words = useWords();
  const { isAsked, isAsking, fraction, answer, ask, leave } = question;
  return (
    <div className={classes['asked']}>
      <div className={classes['ask']}>
        <Button
          aria-expanded={isAsked}
          leftSection={<Icon name={isAsked ? 'down' : 'right'} size={12} />}
          onClick={isAsked ? leave : ask}
        >
          {isAsking ? words.say('common:stop') : label}
        </Button>
        {isAsking && <Working fraction={fraction} />}
      </div>
      {answer !== undefined && <div className={classes['answer']}>{children(answer)}</div>}
    </div>
  );
}

/** How far the solver is; a bar without a value until it has told. */
function Working({ fraction }: { readonly fraction: number | null }) {
  const words = useWords();
  const says = words.say('insight:asking');
  return (
    <span className={classes['working']}>
      <span className={classes['quiet']}>{says}</span>
      <ThinProgress label={says} fraction={fraction} />
    </span>
  );
}
