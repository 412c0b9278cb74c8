import { useWords } from '../../../i18n/index.ts';
import classes from './participants.module.css';

/** An answer in a narrow cell, in several lines where there are many; whole under the pointer; what was not answered says so. */
export function AnswerCell({ says }: { readonly says: string | null }) {
  const words = useWords();
  return says === null || says === '' ? (
    <span className={classes['unanswered']}>{words.say('common:not-answered')}</span>
  ) : (
    <span className={classes['wrapped']} title={says}>
      {says}
    </span>
  );
}
