import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type {
  Cohort,
  Participant,
  Programme,
  Roster,
  Waiting,
} from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { fullNameOf, PersonName } from '../../../ui/index.ts';
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
  const people = new Map(cohort.people.map((participant) => [participant.person.id, participant]));
  const whyOf = useWhy(cohort, programme, run ?? null);
  if (programme.waiting.length === 0)
    return <p className={classes['quiet']}>{words.say('programme:waiting-none')}</p>;
  return (
    <>
      <p className={classes['order']}>{words.say('programme:waiting-order')}</p>
      <ol className={classes['list']}>
        {programme.waiting.map((waiting, place) => (
          <li key={waiting.person.id} className={classes['entry']}>
            <span className={classes['place']}>{words.number(place + 1)}</span>
            <Waits waiting={waiting} reasons={whyOf(waiting)} />
            <Note cohortId={cohort.id} participant={people.get(waiting.person.id)} />
            <Button
              size="compact-sm"
              aria-label={words.say('programme:offer-to', {
                name: fullNameOf(waiting.person, words),
              })}
              onClick={() => onOffer(waiting.person.id)}
            >
              {words.say('programme:offer')}
            </Button>
          </li>
        ))}
      </ol>
    </>
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
