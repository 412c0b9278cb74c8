import type { Cohort, PairExplanation, Person, Run } from '../../../../electron/contract/index.ts';
import type { PickedPair } from '../picked-pair.ts';
import { constraintOf } from '../use-constraint.ts';
import { Choices } from './choices.tsx';
import { Forcing } from './forcing.tsx';
import classes from './inspector.module.css';

interface PairQuestionsProps {
  readonly cohort: Cohort;
  readonly run: Run;
  readonly a: Person;
  readonly b: Person;
  readonly explanation: PairExplanation | null;
  readonly isInRoster: boolean;
  readonly onPick: (picked: PickedPair) => void;
}

/** Of a pair: whom else the two could have. Of two who are none: what the pair would cost. */
export function PairQuestions(props: PairQuestionsProps) {
  const { cohort, run, a, b, explanation, isInRoster, onPick } = props;
  if (run.objective === null || explanation?.status !== 'allowed') return null;
  if (isInRoster) {
    return (
      <section className={classes['choices']}>
        <Choices
          key={`${run.id} ${a.id}`}
          run={run}
          person={a}
          onChoose={(partner) => onPick({ a: a.id, b: partner })}
        />
        <Choices
          key={`${run.id} ${b.id}`}
          run={run}
          person={b}
          onChoose={(partner) => onPick({ a: partner, b: b.id })}
        />
      </section>
    );
  }
  // Two whom the coordinator has parted have no price until they are allowed again.
  const isParted = constraintOf(cohort, { a: a.id, b: b.id }) === 'forbidden';
  return isParted ? null : (
    <Forcing key={`${run.id} ${a.id} ${b.id}`} cohort={cohort} run={run} a={a} b={b} />
  );
}
