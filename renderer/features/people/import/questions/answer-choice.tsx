import { Radio, Select } from '@mantine/core';
import type { ImportQuestion } from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import classes from './questions.module.css';

/** So many answers stand in sight; of more, those that are likely, and the rest in a list. */
const mostInSight = 6;

/** What can be answered: likely values, any other value, and the ways without one. */
export function AnswerChoice({
  options,
  label,
  answer,
  onAnswer,
}: {
  readonly options: ImportQuestion['options'];
  readonly label: string;
  readonly answer: string | null;
  readonly onAnswer: (option: string | null) => void;
}) {
  const words = useWords();
  const worded = options.map(({ id, code, params, names, isLikely }) => ({
    id,
    text: names?.[words.language] || words.say(`import:option-${code}`, params),
    isValue: code === 'value',
    isInSight: isLikely || options.length <= mostInSight,
  }));
  const likely = worded.filter(({ isValue, isInSight }) => isValue && isInSight);
  const listed = worded.filter(({ isValue, isInSight }) => isValue && !isInSight);
  const withoutValue = worded.filter(({ isValue }) => !isValue);
  return (
    <Radio.Group aria-label={label} value={answer ?? ''} onChange={onAnswer}>
      <div className={classes['options']}>
        {likely.map(({ id, text }) => (
          <Radio key={id} value={id} label={text} />
        ))}
        {listed.length === 0 ? null : (
          <Select
            aria-label={label}
            placeholder={words.say(
              likely.length > 0 ? 'people:choose-other' : 'people:choose-answer',
            )}
            data={listed.map(({ id, text }) => ({ value: id, label: text }))}
            value={listed.some(({ id }) => id === answer) ? answer : null}
            searchable
            nothingFoundMessage={words.say('people:nothing-found')}
            allowDeselect={false}
            onChange={onAnswer}
          />
        )}
        {withoutValue.map(({ id, text }) => (
          <Radio key={id} value={id} label={text} />
        ))}
      </div>
    </Radio.Group>
  );
}
