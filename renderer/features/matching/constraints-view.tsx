import { Button } from '@mantine/core';
import type { Cohort, ConstraintView } from '../../../electron/contract/index.ts';
import { useDeskState } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import { Icon, PersonName } from '../../ui/index.ts';
import classes from './constraints-view.module.css';
import { spokenName } from './names.ts';
import { useConstraint } from './use-constraint.ts';

/** The pairs that the coordinator has locked or parted, each with the way to lift it. */
export function ConstraintsView({ cohort }: { readonly cohort: Cohort }) {
  const words = useWords();
  if (cohort.constraints.length === 0) {
    return <p className={classes['empty']}>{words.say('matching:constraints-none')}</p>;
  }
  return (
    <div className={classes['view']}>
      {(['locked', 'forbidden'] as const).map((kind) => (
        <ConstraintGroup key={kind} kind={kind} cohort={cohort} />
      ))}
    </div>
  );
}

interface ConstraintGroupProps {
  readonly kind: ConstraintView['kind'];
  readonly cohort: Cohort;
}

function ConstraintGroup({ kind, cohort }: ConstraintGroupProps) {
  const words = useWords();
  const { selectPair } = useDeskState();
  const constrain = useConstraint(cohort);
  const shown = cohort.constraints.filter((constraint) => constraint.kind === kind);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2 className={classes['heading']}>
        <Icon name={kind === 'locked' ? 'lock' : 'close'} />
        {words.say(`matching:constraints-${kind}`)}: {words.number(shown.length)}
      </h2>
      <ul>
        {shown.map(({ a, b, reason, slot }) => (
          <li key={`${a.id}-${b.id}`} className={classes['pair']}>
            <button
              type="button"
              className={classes['names']}
              onClick={() => selectPair({ a: a.id, b: b.id })}
            >
              <PersonName person={a} />
              <PersonName person={b} />
            </button>
            {slot !== null && <span className={classes['week']}>{words.week(slot)}</span>}
            {reason !== null && <span className={classes['reason']}>{reason}</span>}
            <Button
              size="compact-sm"
              aria-label={words.say('matching:lift-pair', {
                one: spokenName(a, words),
                other: spokenName(b, words),
              })}
              onClick={() => constrain({ a, b }, null)}
            >
              {words.say('matching:unlock')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
