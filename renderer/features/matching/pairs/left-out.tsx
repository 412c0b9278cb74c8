import { Button } from '@mantine/core';
import { type Ref, useCallback, useRef } from 'react';
import {
  type Cohort,
  type Run,
  sidesOf,
  type UnmatchedView,
} from '../../../../electron/contract/index.ts';
import { useDeskState } from '../../../app/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { AgencyMark, fullNameOf, Icon, PersonName, useLongList } from '../../../ui/index.ts';
import { useReasonWords } from '../names.ts';
import type { Inspect } from '../pair-menu/use-pair-entries.ts';
import type { PickedPair } from '../picked-pair.ts';
import classes from './pairs.module.css';

interface LeftOutProps {
  readonly cohort: Cohort;
  readonly unmatched: Run['unmatched'];
  /** What scrolls the list; null until it is there. */
  readonly scroller: HTMLElement | null;
  readonly onTry: (half: PickedPair) => void;
  readonly onInspect: Inspect;
}

const leftOutId = 'left-out';
/** So many names fill the line, however wide. */
const MOST_NAMES = 40;

/** Above a long list: who is without a pair, and the way down to the reasons. */
export function LeftOutLine({ unmatched }: Pick<LeftOutProps, 'unmatched'>) {
  const words = useWords();
  if (unmatched.length === 0) return null;
  return (
    <button
      type="button"
      className={classes['leftOutLine']}
      onClick={() => {
        const heading = document.getElementById(leftOutId);
        heading?.scrollIntoView({ block: 'center' });
        heading?.focus({ preventScroll: true });
      }}
    >
      <strong>
        {words.say('matching:left-out')}: {words.number(unmatched.length)}
      </strong>
      <span>
        {unmatched
          .slice(0, MOST_NAMES)
          .map(({ person }) => fullNameOf(person, words))
          .join(', ')}
      </span>
      <Icon name="down" size={12} />
    </button>
  );
}

/** Who is without a pair, and why in words. */
export function LeftOut({ cohort, unmatched, scroller, onTry, onInspect }: LeftOutProps) {
  const words = useWords();
  const sayReason = useReasonWords(cohort.people);
  const { selectPair } = useDeskState();
  const tryPerson = (half: PickedPair): void => {
    selectPair(null);
    onTry(half);
    onInspect();
  };
  const list = useRef<HTMLUListElement>(null);
  const long = useLongList({
    count: unmatched.length,
    keyOf: useCallback((index) => keyOf(unmatched[index]), [unmatched]),
    scroller,
    list,
  });
  return (
    <section className={classes['leftOut']} aria-labelledby={leftOutId}>
      <h2 id={leftOutId} className={classes['heading']} tabIndex={-1}>
        {words.say('matching:left-out')}: {words.number(unmatched.length)}
      </h2>
      {unmatched.length === 0 && (
        <p className={classes['quiet']}>{words.say('matching:left-out-nobody')}</p>
      )}
      <ul ref={list} className={classes['list']} style={{ height: `${long.height}px` }}>
        {long.rows.map(({ index, top }) => {
          const left = unmatched[index];
          return left === undefined ? null : (
            <LeftPerson
              key={keyOf(left)}
              ref={long.measure}
              index={index}
              count={unmatched.length}
              top={top}
              left={left}
              isFirst={cohort.method === 'workpair' || left.side === sidesOf[cohort.method][0]}
              reasons={left.reasons.map(sayReason)}
              onTry={tryPerson}
            />
          );
        })}
      </ul>
    </section>
  );
}

function keyOf(left: UnmatchedView | undefined): string {
  return left === undefined ? '' : `${left.side}-${left.person.id}`;
}

interface LeftPersonProps {
  readonly ref: Ref<HTMLLIElement>;
  readonly index: number;
  /** How many are left out in all. */
  readonly count: number;
  /** How far below the top of the list, in pixels. */
  readonly top: number;
  readonly left: UnmatchedView;
  /** Whether the person stands first in a pair that is tried. */
  readonly isFirst: boolean;
  readonly reasons: readonly string[];
  readonly onTry: (half: PickedPair) => void;
}

function LeftPerson({ left: { person, side }, isFirst, reasons, onTry, ...row }: LeftPersonProps) {
  const words = useWords();
  const { nameOf } = useOrganisation();
  return (
    <li
      ref={row.ref}
      className={classes['leftPerson']}
      style={{ top: `${row.top}px` }}
      data-index={row.index}
      aria-setsize={row.count}
      aria-posinset={row.index + 1}
    >
      <span className={classes['person']}>
        <PersonName person={person} />
        <span className={classes['place']}>
          {side !== 'member' && words.say(`common:${side}`)}
          {person.agency !== null && <AgencyMark code={person.agency} />}
          {person.office !== null && nameOf('office', person.office)}
        </span>
      </span>
      <span className={classes['reasons']}>
        {reasons.map((reason) => (
          <span key={reason}>{reason}</span>
        ))}
      </span>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={`${words.say('matching:try-person')}: ${fullNameOf(person, words)}`}
        onClick={() => onTry(isFirst ? { a: person.id, b: null } : { a: null, b: person.id })}
      >
        {words.say('matching:try-person')}
      </Button>
    </li>
  );
}
