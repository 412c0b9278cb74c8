import { ActionIcon, Select } from '@mantine/core';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import { useProfileWords } from '../profile-words.ts';
import { Field } from './field.tsx';
import classes from './profile.module.css';
import { moved } from './ranking.ts';

/** Goals in the order of their importance: move one up, take one away, add one at the end. */
export function GoalRanking({
  goals,
  onChange,
}: {
  readonly goals: readonly string[];
  readonly onChange: (goals: readonly string[]) => void;
}) {
  const words = useWords();
  const { organisation, nameOf } = useOrganisation();
  const { labelOf } = useProfileWords();
  const left = organisation.goals.filter(({ code }) => !goals.includes(code));
  return (
    <Field label={labelOf('goals')}>
      <ol className={classes['ranking']}>
        {goals.map((code, index) => {
          const goal = nameOf('goal', code);
          return (
            <li key={code} className={classes['ranked']}>
              <span className={classes['rank']}>{index + 1}</span>
              <span className={classes['rankedName']}>{goal}</span>
              {index === 0 ? null : (
                <ActionIcon
                  size="sm"
                  aria-label={words.say('people:goal-up', { goal })}
                  onClick={() => onChange(moved(goals, index, index - 1))}
                >
                  <Icon name="up" size={12} />
                </ActionIcon>
              )}
              <ActionIcon
                size="sm"
                aria-label={words.say('people:goal-remove', { goal })}
                onClick={() => onChange(goals.filter((other) => other !== code))}
              >
                <Icon name="close" size={12} />
              </ActionIcon>
            </li>
          );
        })}
      </ol>
      {left.length === 0 ? null : (
        <Select
          aria-label={words.say('people:goal-add')}
          placeholder={words.say(goals.length === 0 ? 'common:not-answered' : 'people:goal-add')}
          data={left.map(({ code }) => ({ value: code, label: nameOf('goal', code) }))}
          value={null}
          searchable
          nothingFoundMessage={words.say('people:nothing-found')}
          onChange={(code) => {
            if (code !== null) onChange([...goals, code]);
          }}
        />
      )}
    </Field>
  );
}
