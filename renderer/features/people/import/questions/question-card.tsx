import type { ImportQuestion } from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { QuietButton } from '../../../../ui/index.ts';
import { focusNear } from '../../focus-near.ts';
import { useProfileWords } from '../../profile-words.ts';
import { placeText } from '../places.ts';
import { AnswerChoice } from './answer-choice.tsx';
import classes from './questions.module.css';

const placesShown = 3;

/** One question: what is asked, where it is in the file, and what can be answered. */
export function QuestionCard({
  question,
  answer,
  onAnswer,
}: {
  readonly question: ImportQuestion;
  readonly answer: string | null;
  readonly onAnswer: (option: string | null) => void;
}) {
  const words = useWords();
  const { labelOf } = useProfileWords();
  const { code, params, field, places, count, options } = question;
  const asked = words.say(`import:question-${code}`, params);
  const where = places.slice(0, placesShown).map((place) => placeText(place, words));
  return (
    <div className={classes['card']} data-open={answer === null || undefined}>
      <div className={classes['asked']}>
        {field === null ? null : <span className={classes['field']}>{labelOf(field)}</span>}
        <span className={classes['question']}>{asked}</span>
        <span className={classes['where']}>
          {where.join('; ')}
          {count > where.length
            ? ` ${words.say('people:places-more', { count: count - where.length })}`
            : null}
        </span>
      </div>
      <div className={classes['answer']}>
        <AnswerChoice options={options} label={asked} answer={answer} onAnswer={onAnswer} />
        {answer === null ? null : (
          <QuietButton
            onClick={() => {
              focusNear('li', 'input');
              onAnswer(null);
            }}
          >
            {words.say('people:answer-back')}
          </QuietButton>
        )}
      </div>
    </div>
  );
}
