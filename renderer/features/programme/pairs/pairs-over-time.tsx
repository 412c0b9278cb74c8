import { TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Cohort, Programme } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DayField } from '../../../ui/index.ts';
import agreements from './agreements.module.css';
import { AgreementsBar, AgreementsButton } from './agreements-bar.tsx';
import { pairsNamed } from './named.ts';
import { pairsOn } from './on-day.ts';
import { PairTable } from './pair-table.tsx';
import classes from './pairs.module.css';
import { useChosenPairs } from './use-chosen-pairs.ts';

/**
 * All pairs there have been, the ones that go on first, or those that there were on a day; of them
 * all, or those with a name.
 */
export function PairsOverTime({
  cohort,
  programme,
}: {
  readonly cohort: Cohort;
  readonly programme: Programme;
}) {
  const { pairs, places } = programme;
  const words = useWords();
  const [day, setDay] = useState<string | null>(null);
  const [name, setName] = useState('');
  const dating = useChosenPairs();
  const sought = useDeferredValue(name);
  const onDay = useMemo(
    () => (day === null ? programme.pairs : pairsOn(programme, day)),
    [programme, day],
  );
  const shown = useMemo(() => pairsNamed(onDay, sought, words), [onDay, sought, words]);
  const ended = pairs.filter((pair) => pair.ended !== null).length;
  const all =
    day === null
      ? [
          words.say('programme:active', { count: pairs.length - ended }),
          ...(ended === 0 ? [] : [words.say('programme:have-ended', { count: ended })]),
        ]
      : [words.say('programme:were-on', { count: onDay.length, day: words.day(day) })];
  const counts =
    shown === onDay ? all : [...all, words.say('programme:found', { count: shown.length })];
  return (
    <>
      <div className={classes['head']}>
        <div className={agreements['counts']}>
          <p role="status" className={classes['counts']}>
            {counts.join(', ')}
          </p>
          {shown.length > 0 && <AgreementsButton {...dating} />}
        </div>
        <div className={classes['choices']}>
          <TextInput
            label={words.say('programme:find')}
            maxLength={120}
            value={name}
            onChange={({ currentTarget: { value } }) => setName(value)}
          />
          <DayField label={words.say('programme:on-day')} day={day} onDay={setDay} />
        </div>
      </div>
      {dating.chosen !== null && (
        <AgreementsBar cohortId={cohort.id} pairs={pairs} shown={shown} dating={dating} />
      )}
      {onDay.length === 0 ? (
        <p className={classes['quiet']}>{words.say('programme:none-on')}</p>
      ) : (
        shown.length > 0 && (
          <PairTable
            cohort={cohort}
            pairs={shown}
            places={places}
            chosen={dating.chosen}
            onChoose={dating.turn}
          />
        )
      )}
    </>
  );
}
