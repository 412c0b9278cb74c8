import { Fragment, useCallback, useMemo, useRef, useState } from 'react';
import {
  type Cohort,
  type Programme,
  type RosterPair,
  sidesOf,
} from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { useInSight } from '../../../ui/index.ts';
import agreements from './agreements.module.css';
import { EndDialog } from './end-dialog.tsx';
import { PairRows } from './pair-rows.tsx';
import classes from './pairs.module.css';
import { placesByPerson } from './place-now.ts';

/** A pair takes about this much room: a name over a place. */
const usualHeight = 62;

/**
 * The pairs with where both then were, from when to when, and what can be done with each. Only the
 * pairs in sight are drawn.
 */
export function PairTable({
  cohort,
  pairs,
  places,
  chosen,
  onChoose,
}: {
  readonly cohort: Cohort;
  readonly pairs: readonly RosterPair[];
  readonly places: Programme['places'];
  /** The pairs that are ticked; null while none can be. */
  readonly chosen: ReadonlySet<number> | null;
  readonly onChoose: (pairId: number) => void;
}) {
  const words = useWords();
  const table = useRef<HTMLTableElement>(null);
  const [ending, setEnding] = useState<RosterPair | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const people = useMemo(
    () => new Map(cohort.people.map((participant) => [participant.person.id, participant])),
    [cohort.people],
  );
  const placesOf = useMemo(() => placesByPerson(places), [places]);
  const keys = useMemo(() => pairs.map(({ id }) => id), [pairs]);
  const { shown, gapBelow, ...drawing } = useInSight({ list: table, keys, estimate: usualHeight });
  const turn = useCallback(
    (id: number) =>
      setOpened((before) =>
        before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set(before).add(id),
      ),
    [],
  );
  const [a, b] = sidesOf[cohort.method];
  const hasWeeks = pairs.some(({ slot }) => slot !== null);
  const columns = 4 + (hasWeeks ? 1 : 0) + (chosen === null ? 0 : 1);
  return (
    <>
      <table className={classes['table']} ref={table} aria-rowcount={pairs.length + 1}>
        <caption className="visually-hidden">{words.say('programme:pairs-caption')}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {chosen !== null && <td className={agreements['tick']} />}
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
        {shown.map(({ index, gapAbove }) => {
          const pair = pairs[index];
          return pair === undefined ? null : (
            <Fragment key={pair.id}>
              <Gap height={gapAbove} columns={columns} />
              <PairRows
                cohort={cohort}
                pair={pair}
                index={index}
                people={people}
                places={placesOf}
                columns={columns}
                hasWeeks={hasWeeks}
                isChosen={chosen?.has(pair.id) ?? null}
                onChoose={onChoose}
                isOpen={opened.has(pair.id)}
                onTurn={turn}
                onEnd={setEnding}
                {...drawing}
              />
            </Fragment>
          );
        })}
        <Gap height={gapBelow} columns={columns} />
      </table>
      {ending !== null && (
        <EndDialog cohortId={cohort.id} pair={ending} onClose={() => setEnding(null)} />
      )}
    </>
  );
}

/** Stands for the pairs that are not drawn, so that the scroll bar tells the truth. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return height > 0 ? (
    <tbody className={classes['gap']} aria-hidden="true">
      <tr>
        <td colSpan={columns} style={{ height: `${height}px` }} />
      </tr>
    </tbody>
  ) : null;
}
