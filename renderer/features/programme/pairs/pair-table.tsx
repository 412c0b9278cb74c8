import { useState } from 'react';
import { type Cohort, type RosterPair, sidesOf } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { EndDialog } from './end-dialog.tsx';
import { PairRows } from './pair-rows.tsx';
import classes from './pairs.module.css';

/** The pairs with where both then were, from when to when, and what can be done with each. */
export function PairTable({
  cohort,
  pairs,
}: {
  readonly cohort: Cohort;
  readonly pairs: readonly RosterPair[];
}) {
  const words = useWords();
  const [ending, setEnding] = useState<RosterPair | null>(null);
  const people = new Map(cohort.people.map((participant) => [participant.person.id, participant]));
  const [a, b] = sidesOf[cohort.method];
  const hasWeeks = pairs.some(({ slot }) => slot !== null);
  return (
    <>
      <table className={classes['table']}>
        <caption className="visually-hidden">{words.say('programme:pairs-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say(`programme:side-${a}`)}</th>
            <th scope="col">{words.say(`programme:side-${b}`)}</th>
            {hasWeeks && (
              <th scope="col" className={classes['week']}>
                {words.say('programme:week')}
              </th>
            )}
            <th scope="col" className={classes['period']}>
              {words.say('programme:period')}
            </th>
            <td className={classes['ways']} />
          </tr>
        </thead>
        {pairs.map((pair) => (
          <PairRows
            key={pair.id}
            cohort={cohort}
            pair={pair}
            people={people}
            hasWeeks={hasWeeks}
            onEnd={() => setEnding(pair)}
          />
        ))}
      </table>
      {ending !== null && (
        <EndDialog cohortId={cohort.id} pair={ending} onClose={() => setEnding(null)} />
      )}
    </>
  );
}
