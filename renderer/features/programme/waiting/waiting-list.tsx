import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type {
  Cohort,
  Participant,
  Programme,
  Roster,
  Waiting,
} from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { fullNameOf, PersonName, useInSight } from '../../../ui/index.ts';
import { NoteField } from '../note-field.tsx';
import classes from './waiting.module.css';
import { useWhy } from './why-waits.ts';

interface WaitingListProps {
  readonly cohort: Cohort;
  readonly roster: Roster;
  readonly programme: Programme;
  readonly onOffer: (personId: number) => void;
}

/** Who waits for a pair, in the order in which places are offered, and for what. */
export function WaitingList({ cohort, roster, programme, onOffer }: WaitingListProps) {
  const desk = useDesk();
  const words = useWords();
  const { data: run } = useQuery(
    desk.matching.get.queryOptions({ input: { runId: roster.runId } }),
  );
  const whyOf = useWhy(cohort, programme, run ?? null);
  if (programme.waiting.length === 0)
    return <p className={classes['quiet']}>{words.say('programme:waiting-none')}</p>;
  return (
    <>
      <p className={classes['order']}>{words.say('programme:waiting-order')}</p>
      <Line cohort={cohort} waiting={programme.waiting} whyOf={whyOf} onOffer={onOffer} />
    </>
  );
}

/** Somebody in the line takes about this much room: a name, what is waited for, and why. */
const usualHeight = 96;

interface LineProps extends Pick<WaitingListProps, 'cohort' | 'onOffer'> {
  readonly waiting: readonly Waiting[];
  readonly whyOf: (waiting: Waiting) => readonly string[];
}

/** Everybody who waits as a numbered list, of which what is in sight is drawn. */
function Line({ cohort, waiting, whyOf, onOffer }: LineProps) {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const people = useMemo(
    () => new Map(cohort.people.map((participant) => [participant.person.id, participant])),
    [cohort.people],
  );
  const keys = useMemo(() => waiting.map(({ person }) => person.id), [waiting]);
  const { shown, gapBelow, measure, onFocus } = useInSight({
    list,
    keys,
    estimate: usualHeight,
  });
  return (
    <ol className={classes['list']} ref={list} style={{ paddingBottom: gapBelow }}>
      {shown.map(({ index, gapAbove }) => {
        const one = waiting[index];
        if (one === undefined) return null;
        const { id } = one.person;
        return (
          <li
            key={id}
            ref={measure}
            className={classes['entry']}
            data-index={index}
            aria-setsize={waiting.length}
            aria-posinset={index + 1}
            style={{ marginTop: gapAbove }}
            onFocus={() => onFocus(id)}
          >
            <span className={classes['place']}>{words.number(index + 1)}</span>
            <Waits waiting={one} reasons={whyOf(one)} />
            <Note cohortId={cohort.id} participant={people.get(id)} />
            {cohort.status !== 'ended' && (
              <Button
                size="compact-sm"
                aria-label={words.say('programme:offer-to', {
                  name: fullNameOf(one.person, words),
                })}
                onClick={() => onOffer(id)}
              >
                {words.say('programme:offer')}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

const waitsFor = {
  mentee: 'programme:waits-for-mentor',
  mentor: 'programme:waits-for-mentee',
  host: 'programme:waits-for-visitor',
  visitor: 'programme:waits-for-host',
  member: 'programme:waits-for-member',
} as const;

function Waits({
  waiting: { person, role, supportedOn },
  reasons,
}: {
  readonly waiting: Waiting;
  readonly reasons: readonly string[];
}) {
  const words = useWords();
  const support =
    supportedOn === null
      ? words.say('programme:not-supported')
      : words.say('programme:supported-on', { day: words.day(supportedOn) });
  return (
    <div className={classes['waits']}>
      <span>
        <PersonName person={person} />
        <span className={classes['quiet']}>, {support}</span>
      </span>
      <span>
        {role === 'both' ? words.say('programme:waits-for-either') : words.say(waitsFor[role])}
      </span>
      {reasons.map((reason) => (
        <span key={reason} className={classes['quiet']}>
          {reason}
        </span>
      ))}
    </div>
  );
}

function Note({
  cohortId,
  participant,
}: {
  readonly cohortId: number;
  readonly participant: Participant | undefined;
}) {
  return participant === undefined ? null : (
    <NoteField cohortId={cohortId} participant={participant} />
  );
}
