import { Button, NativeSelect } from '@mantine/core';
import { useWords } from '../../../i18n/index.ts';
import type { ChosenTwo, Compared, ComparedTwo } from './compared.ts';
import classes from './comparison.module.css';

interface TwoChoiceProps {
  readonly compared: readonly Compared[];
  readonly two: ComparedTwo;
  readonly onChoose: (chosen: ChosenTwo) => void;
}

/** Which two are compared, and how to turn them round. */
export function TwoChoice({ compared, two, onChoose }: TwoChoiceProps) {
  const words = useWords();
  const chosen = { before: two.before.key, after: two.after.key };
  const options = compared.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <div className={classes['choice']}>
      {(['before', 'after'] as const).map((side) => (
        <NativeSelect
          key={side}
          label={words.say(`matching:compared-${side}`)}
          data={options}
          value={chosen[side]}
          onChange={(event) => onChoose({ ...chosen, [side]: event.currentTarget.value })}
        />
      ))}
      <Button onClick={() => onChoose({ before: chosen.after, after: chosen.before })}>
        {words.say('matching:compared-turn')}
      </Button>
    </div>
  );
}
