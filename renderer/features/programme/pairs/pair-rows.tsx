import { Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { memo, useId } from 'react';
import type {
  Cohort,
  DatedPlace,
  Participant,
  RosterPair,
} from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { fullNameOf } from '../../../ui/index.ts';
import { NoteField } from '../note-field.tsx';
import { AgreementDay } from './agreement-day.tsx';
import agreements from './agreements.module.css';
import { formerThirdsOf, formerWeeksOf } from './formerly.ts';
import classes from './pairs.module.css';
import { Period } from './period.tsx';
import { Who } from './who.tsx';

interface PairRowsProps {
  readonly cohort: Cohort;
  readonly pair: RosterPair;
  /** The pair's place among all. */
  readonly index: number;
  readonly people: ReadonlyMap<number, Participant>;
  /** Where each person has been, in the order of time. */
  readonly places: ReadonlyMap<number, readonly DatedPlace[]>;
  readonly columns: number;
  readonly hasWeeks: boolean;
  /** Whether the pair is ticked; null while none can be. */
  readonly isChosen: boolean | null;
  readonly onChoose: (pairId: number) => void;
  readonly isOpen: boolean;
  readonly onTurn: (pairId: number) => void;
  readonly onEnd: (pair: RosterPair) => void;
  readonly measure: (rows: HTMLElement | null) => void;
  readonly onFocus: (pairId: number) => void;
}

/** A pair as a row, and below it, when opened, what the coordinator has noted on the two. */
export const PairRows = memo(function PairRows(props: PairRowsProps) {
  const { cohort, pair, index, people, places, columns, isChosen, isOpen } = props;
  const words = useWords();
  const id = useId();
  const { a, b, third, aThen, bThen, thirdThen, slot, ended } = pair;
  const said = { one: fullNameOf(a, words), other: fullNameOf(b, words) };
  const noted = [a, b].flatMap((person) => people.get(person.id) ?? []);
  return (
    <tbody ref={props.measure} data-index={index} onFocus={() => props.onFocus(pair.id)}>
      <tr aria-rowindex={index + 2} data-ended={ended === null ? undefined : ''}>
        {isChosen !== null && (
          <td className={agreements['tick']}>
            <Checkbox
              aria-label={words.say('programme:agreements-choose', said)}
              checked={isChosen}
              onChange={() => props.onChoose(pair.id)}
            />
          </td>
        )}
        <th scope="row">
          <Who person={a} then={aThen} places={places.get(a.id) ?? []} />
        </th>
        <td>
          <Who person={b} then={bThen} places={places.get(b.id) ?? []} />
          {third !== null && (
            <span className={classes['third']}>
              <span className={classes['quiet']}>{words.say('programme:third')}</span>
              <Who
                person={third.person}
                then={thirdThen}
                places={places.get(third.person.id) ?? []}
              />
            </span>
          )}
          {formerThirdsOf(pair).map(({ what, until }) => (
            <span key={`${until} ${what.id}`} className={classes['quiet']}>
              {words.say('programme:third-until', {
                name: fullNameOf(what, words),
                day: words.day(until),
              })}
            </span>
          ))}
        </td>
        {props.hasWeeks && (
          <td className={classes['week']}>
            {slot === null ? '' : words.week(slot)}
            {formerWeeksOf(pair).map(({ what, until }) => (
              <span key={until} className={classes['quiet']}>
                {words.say('programme:week-until', {
                  week: words.week(what),
                  day: words.day(until),
                })}
              </span>
            ))}
          </td>
        )}
        <td>
          <Period pair={pair} />
          <LockReason cohort={cohort} pair={pair} />
        </td>
        <td>
          <span className={classes['buttons']}>
            {noted.length > 0 && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-expanded={isOpen}
                aria-controls={isOpen ? id : undefined}
                aria-label={words.say('programme:notes-of', said)}
                onClick={() => props.onTurn(pair.id)}
              >
                {words.say('programme:notes')}
                {noted.some(({ note }) => note !== null) && ' •'}
              </Button>
            )}
            <EndOrContinue
              cohortId={cohort.id}
              pair={pair}
              said={said}
              onEnd={() => props.onEnd(pair)}
            />
          </span>
        </td>
      </tr>
      {isOpen && (
        <tr id={id}>
          <td colSpan={columns}>
            <div className={classes['notes']}>
              <AgreementDay cohortId={cohort.id} pair={pair} said={said} />
              {noted.map((participant) => (
                <NoteField
                  key={participant.person.id}
                  cohortId={cohort.id}
                  participant={participant}
                />
              ))}
              <p className={classes['quiet']}>{words.say('programme:note-hint')}</p>
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
});

/** That the pair is locked, and why, if the coordinator has said so. */
function LockReason({ cohort, pair: { a, b, ended } }: Pick<PairRowsProps, 'cohort' | 'pair'>) {
  const words = useWords();
  const lock = cohort.constraints.find(
    (one) => one.kind === 'locked' && one.a.id === a.id && one.b.id === b.id,
  );
  if (lock === undefined || ended !== null) return null;
  return (
    <span className={classes['quiet']}>
      {lock.reason === null
        ? words.say('programme:locked')
        : words.say('programme:lock-reason', { reason: lock.reason })}
    </span>
  );
}

function EndOrContinue({
  cohortId,
  pair,
  said,
  onEnd,
}: {
  readonly cohortId: number;
  readonly pair: RosterPair;
  readonly said: { readonly one: string; readonly other: string };
  readonly onEnd: () => void;
}) {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const { mutate } = useMutation(
    desk.programme.endPair.mutationOptions({
      onSuccess: () => announce(words.say('programme:continues', said)),
    }),
  );
  const isEnded = pair.ended !== null;
  return (
    <Button
      size="compact-sm"
      aria-label={words.say(isEnded ? 'programme:continue-of' : 'programme:end-of', said)}
      onClick={() => (isEnded ? mutate({ cohortId, pairId: pair.id, ending: null }) : onEnd())}
    >
      {words.say(isEnded ? 'programme:continue' : 'programme:end')}
    </Button>
  );
}
