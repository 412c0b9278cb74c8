import { Radio, Stack } from '@mantine/core';
import type { CohortSettings, MessageKey } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import classes from './rules.module.css';

type Objective = CohortSettings['objective'];

const choices: readonly { readonly objective: Objective; readonly says: MessageKey }[] = [
  { objective: ['matched', 'fairness', 'total'], says: 'matching:objective-fair' },
  { objective: ['matched', 'total'], says: 'matching:objective-total' },
  { objective: ['total'], says: 'matching:objective-only-total' },
];

interface ObjectiveChoiceProps {
  readonly objective: Objective;
  readonly onChange: (objective: Objective) => void;
}

/** What is sought first, second and third. An order set elsewhere is shown and can be kept. */
export function ObjectiveChoice({ objective, onChange }: ObjectiveChoiceProps) {
  const words = useWords();
  const keyOf = (stages: Objective): string => stages.join(' ');
  const isOwn = !choices.some((choice) => keyOf(choice.objective) === keyOf(objective));
  const choose = (key: string): void => {
    const chosen = choices.find((choice) => keyOf(choice.objective) === key);
    if (chosen !== undefined) onChange(chosen.objective);
  };
  return (
    <Radio.Group
      className={classes['section']}
      label={words.say('matching:objective')}
      classNames={{ label: classes['heading'] ?? '' }}
      value={keyOf(objective)}
      onChange={choose}
    >
      <Stack gap="xs">
        {choices.map((choice) => (
          <Radio key={choice.says} value={keyOf(choice.objective)} label={words.say(choice.says)} />
        ))}
        {isOwn && (
          <Radio
            value={keyOf(objective)}
            label={words.say('matching:objective-own', {
              stages: objective.map((stage) => words.say(`matching:stage-${stage}`)),
            })}
          />
        )}
      </Stack>
    </Radio.Group>
  );
}
