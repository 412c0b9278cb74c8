import { useState } from 'react';
import type { Cohort, Programme } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DayField } from '../../../ui/index.ts';
import { pairsOn } from './on-day.ts';
import { PairTable } from './pair-table.tsx';
import classes from './pairs.module.css';

/** All pairs there have been, the ones that go on first, or those that there were on a day. */
export function PairsOverTime({
  cohort,
  pairs,
}: {
  readonly cohort: Cohort;
  readonly pairs: Programme['pairs'];
}) {
  const words = useWords();
  const [day, setDay] = useState<string | null>(null);
  const shown = day === null ? pairs : pairsOn(pairs, day);
  const ended = pairs.filter((pair) => pair.ended !== null).length;
  const counts =
    day === null
      ? [
          words.say('programme:active', { count: pairs.length - ended }),
          ...(ended === 0 ? [] : [words.say('programme:have-ended', { count: ended })]),
        ]
      : [words.say('programme:were-on', { count: shown.length, day: words.day(day) })];
  return (
    <>
      <div className={classes['head']}>
        <p role="status" className={classes['counts']}>
          {counts.join(', ')}
        </p>
        <div className={classes['onDay']}>
          <DayField label={words.say('programme:on-day')} day={day} onDay={setDay} />
          <span className={classes['quiet']}>{words.say('programme:on-day-hint')}</span>
        </div>
      </div>
      {shown.length === 0 ? (
        <p className={classes['quiet']}>{words.say('programme:none-on')}</p>
      ) : (
        <PairTable cohort={cohort} pairs={shown} />
      )}
    </>
  );
}
