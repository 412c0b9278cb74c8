import { Radio, Select } from '@mantine/core';
import type { ImportQuestion } from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { QuietButton } from '../../../../ui/index.ts';
import { useProfileWords } from '../../profile-words.ts';
import { placeText } from '../places.ts';
import classes from './questions.module.css';

/** So many answers stand in sight; of more, those that are likely and the rest in a list. */
const mostInSight = 6;
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
  const { code, params, field, places, count } = question;
  const asked = words.say(`import:question-${code}`, params);
  const options = question.options.map(({ id, code: option, params: values, names, isLikely }) => ({
    value: id,
    label: names?.[words.language] || words.say(`import:option-${option}`, values),
    isInSight: isLikely || option !== 'value' || question.options.length <= mostInSight,
  }));
  const inSight = options.filter(({ isInSight }) => isInSight);
  const inList = options.filter(({ isInSight }) => !isInSight);
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
        <Radio.Group aria-label={asked} value={answer ?? ''} onChange={onAnswer}>
          <div className={classes['options']}>
            {inSight.map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </div>
        </Radio.Group>
        {inList.length === 0 ? null : (
          <Select
            aria-label={asked}
            placeholder={words.say('people:choose-answer')}
            data={inList.map(({ value, label }) => ({ value, label }))}
            value={inList.some(({ value }) => value === answer) ? answer : null}
            searchable
            nothingFoundMessage={words.say('people:nothing-found')}
            allowDeselect={false}
            onChange={onAnswer}
          />
        )}
        {answer === null ? null : (
          <QuietButton onClick={() => onAnswer(null)}>
            {words.say('people:answer-back')}
          </QuietButton>
        )}
      </div>
    </div>
  );
}
