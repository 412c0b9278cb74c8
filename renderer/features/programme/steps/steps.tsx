import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import {
  type Cohort,
  type Milestone,
  milestoneSchema,
  type Programme,
  type Roster,
} from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DayField, dayProblem, QuietButton, today, writeDay } from '../../../ui/index.ts';
import { dayOf, limitsOf } from './step-limits.ts';
import classes from './steps.module.css';

interface StepsProps {
  readonly cohort: Cohort;
  readonly roster: Roster;
  readonly milestones: Programme['milestones'];
}

/** The way of a programme from draft to end: each step with its day, the later ones to be dated. */
export function Steps({ cohort, roster, milestones }: StepsProps) {
  const words = useWords();
  const reached = milestoneSchema.options.findLast((step) => dayOf(milestones, step) !== null);
  const current = reached ?? 'proposal';
  const place = reached === undefined ? 0 : milestoneSchema.options.indexOf(reached) + 1;
  const next = milestoneSchema.options[place];
  return (
    <ol className={classes['steps']} aria-label={words.say('programme:steps')}>
      <Told step="draft" day={words.day(cohort.createdAt)} isCurrent={false} />
      <Told step="proposal" day={words.day(roster.acceptedAt)} isCurrent={current === 'proposal'} />
      {milestoneSchema.options.map((step) => (
        <Dated
          key={step}
          step={step}
          cohortId={cohort.id}
          milestones={milestones}
          isCurrent={current === step}
          isNext={step === next}
        />
      ))}
    </ol>
  );
}

/** A step whose day follows from what was done. */
function Told({
  step,
  day,
  isCurrent,
}: {
  readonly step: 'draft' | 'proposal';
  readonly day: string;
  readonly isCurrent: boolean;
}) {
  const words = useWords();
  return (
    <li className={classes['step']} data-reached aria-current={isCurrent ? 'step' : undefined}>
      <span className={classes['name']}>{words.say(`programme:step-${step}`)}</span>
      <span className={classes['day']}>{day}</span>
    </li>
  );
}

/** A step that the coordinator dates, or takes the date of back by emptying it. */
function Dated({
  step,
  cohortId,
  milestones,
  isCurrent,
  isNext,
}: {
  readonly step: Milestone;
  readonly cohortId: number;
  readonly milestones: Programme['milestones'];
  readonly isCurrent: boolean;
  readonly isNext: boolean;
}) {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const item = useRef<HTMLLIElement>(null);
  const { mutate } = useMutation(desk.programme.reach.mutationOptions());
  const day = dayOf(milestones, step);
  const limits = limitsOf(milestones, step);
  const name = words.say(`programme:step-${step}`);
  const reach = (on: string | null): void =>
    mutate(
      { cohortId, milestone: step, on },
      {
        onSuccess: () =>
          announce(
            on === null
              ? words.say('programme:step-taken-back', { step: name })
              : words.say('programme:step-set', { step: name, day: words.day(on) }),
          ),
      },
    );
  const isTodayPossible = dayProblem(writeDay(today()), limits, words) === null;
  return (
    <li
      ref={item}
      className={classes['step']}
      data-reached={day === null ? undefined : ''}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <span className={classes['name']}>{name}</span>
      <DayField
        label={words.say('programme:step-day', { step: name })}
        hasHiddenLabel
        day={day}
        limits={limits}
        onDay={reach}
      />
      {isNext && isTodayPossible && (
        <QuietButton
          onClick={() => {
            // The button goes on to the next step; the day it has set stays here.
            item.current?.querySelector('input')?.focus();
            reach(today());
          }}
        >
          {words.say('programme:today')}
          <span className="visually-hidden">: {name}</span>
        </QuietButton>
      )}
    </li>
  );
}
