import { Button, Tooltip } from '@mantine/core';
import type { Cohort, Person } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { sayMarks } from '../say-marks.ts';
import { handMadeOf, saidOf, useConstraint } from '../use-constraint.ts';
import { ConstraintReason } from './constraint-reason.tsx';
import classes from './inspector.module.css';

interface ConstraintButtonsProps {
  readonly cohort: Cohort;
  readonly a: Person;
  readonly b: Person;
  /** Two whom a rule keeps apart can only be lifted, never locked or parted. */
  readonly isPossible: boolean;
}

/** Locks or parts the two, or lifts what was said of them. Both buttons show what holds now. */
export function ConstraintButtons({ cohort, a, b, isPossible }: ConstraintButtonsProps) {
  const words = useWords();
  const constrain = useConstraint(cohort);
  const constraint = saidOf(cohort, { a: a.id, b: b.id });
  const said = constraint?.kind ?? null;
  const handMade = handMadeOf(cohort, { a: a.id, b: b.id });
  const reasoned =
    constraint ?? (handMade === null ? null : { ...handMade, kind: null, slot: null });
  if (said === null && !isPossible) return null;
  return (
    <>
      <div className={classes['buttons']}>
        <Tooltip label={words.say('matching:lock-says')}>
          <Button
            aria-pressed={said === 'locked'}
            aria-keyshortcuts="L"
            onClick={() => constrain({ a, b }, 'locked')}
          >
            {words.say(said === 'locked' ? 'matching:unlock' : 'matching:lock')}
          </Button>
        </Tooltip>
        <Tooltip label={words.say('matching:forbid-says')}>
          <Button
            aria-pressed={said === 'forbidden'}
            aria-keyshortcuts="E Delete"
            onClick={() => constrain({ a, b }, 'forbidden')}
          >
            {words.say(said === 'forbidden' ? 'matching:allow' : 'matching:forbid')}
          </Button>
        </Tooltip>
        {reasoned !== null && (
          <span className={classes['quiet']}>
            {sayMarks(
              said === null ? null : words.say(`matching:${said}`),
              handMade !== null,
              words,
            )}
          </span>
        )}
      </div>
      {reasoned !== null && (
        <div data-reason>
          <ConstraintReason cohort={cohort} constraint={reasoned} />
        </div>
      )}
    </>
  );
}
