import {
  type Cohort,
  membersOf,
  type PairExplanation,
  type PairView,
  type Person,
  type Run,
} from '../../../../electron/contract/index.ts';
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
  /** The pair of the run that the two are, if they are one. */
  readonly pair: PairView | null;
  readonly onPick: (picked: PickedPair) => void;
}

/**
 * Whom else each of the two could have, and the third of a trio; of two who are no pair also what
 * the pair would cost.
 */
export function PairQuestions(props: PairQuestionsProps) {
  const { cohort, run, a, b, explanation, pair, onPick } = props;
  if (run.objective === null) return null;
  // Two whom the coordinator has parted have no price until they are allowed again.
  const isParted = constraintOf(cohort, { a: a.id, b: b.id }) === 'forbidden';
  const third = cohort.people.find(({ person }) => person.id === pair?.third?.person.id)?.person;
  const inRun = peopleOf(run);
  const asked = [
    { person: a, onChoose: (partner: number) => onPick({ a: a.id, b: partner }) },
    { person: b, onChoose: (partner: number) => onPick({ a: partner, b: b.id }) },
    ...(third === undefined
      ? []
      : [{ person: third, onChoose: (partner: number) => onPick({ a: third.id, b: partner }) }]),
  ].filter(({ person }) => inRun.has(person.id));
  return (
    <>
      {pair === null && explanation?.status === 'allowed' && !isParted && (
        <Forcing key={`${run.id} ${a.id} ${b.id}`} cohort={cohort} run={run} a={a} b={b} />
      )}
      {asked.length > 0 && (
        <section className={classes['choices']}>
          {asked.map(({ person, onChoose }) => (
            <Choices key={`${run.id} ${person.id}`} run={run} person={person} onChoose={onChoose} />
          ))}
        </section>
      )}
    </>
  );
}

/** Everybody of whom the run knows: who has come since has no price in it. */
function peopleOf({ pairs, unmatched }: Run): ReadonlySet<number> {
  return new Set([
    ...pairs.flatMap((pair) => membersOf(pair).map(({ id }) => id)),
    ...unmatched.map(({ person }) => person.id),
  ]);
}
