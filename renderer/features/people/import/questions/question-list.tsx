import { useState } from 'react';
import type { ImportQuestion } from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { QuietButton, ScrollRegion } from '../../../../ui/index.ts';
import { focusNear } from '../../focus-near.ts';
import { answerIn, type ImportWish, withAnswer } from '../mapping.ts';
import { QuestionCard } from './question-card.tsx';
import classes from './questions.module.css';

/** Questions are answered from the first one on; so many are drawn before more are wanted. */
const mostAtOnce = 30;

/** What only a person can decide, decided in place; an open question holds nothing up. */
export function QuestionList({
  questions,
  wish,
  onWish,
}: {
  readonly questions: readonly ImportQuestion[];
  readonly wish: ImportWish;
  readonly onWish: (wish: ImportWish) => void;
}) {
  const words = useWords();
  const [most, setMost] = useState(mostAtOnce);
  const left = questions.length - most;
  const answerTo = (question: ImportQuestion): string | null => answerIn(wish.mapping, question.id);
  const open = questions.filter((question) => answerTo(question) === null).length;
  return (
    <ScrollRegion label={words.say('people:tab-questions', { count: questions.length })}>
      <p className={classes['lead']} aria-live="polite">
        {open === 0
          ? words.say('people:questions-answered')
          : words.say('people:questions-open', { count: open })}
      </p>
      <ol className={classes['questions']}>
        {questions.slice(0, most).map((question) => (
          <li key={question.id}>
            <QuestionCard
              question={question}
              answer={answerTo(question)}
              onAnswer={(option) =>
                onWish({ ...wish, mapping: withAnswer(wish.mapping, question.id, option) })
              }
            />
          </li>
        ))}
      </ol>
      {left <= 0 ? null : (
        <QuietButton
          onClick={() => {
            // The last of these clicks takes the button away.
            if (left <= mostAtOnce) focusNear('[data-panel]');
            setMost(most + mostAtOnce);
          }}
        >
          {words.say('people:questions-more', { count: left })}
        </QuietButton>
      )}
    </ScrollRegion>
  );
}
