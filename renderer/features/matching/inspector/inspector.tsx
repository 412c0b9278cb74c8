import type { Cohort, PairExplanation, Run } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import { useReasonWords } from '../names.ts';
import type { PickedPair } from '../picked-pair.ts';
import { ConstraintButtons } from './constraint-buttons.tsx';
import classes from './inspector.module.css';
import { PairPicker } from './pair-picker.tsx';
import { PairQuestions } from './pair-questions.tsx';
import { ScoreParts } from './score-parts.tsx';
import { TwoPeople } from './two-people.tsx';
import { useInspected } from './use-inspected.ts';

interface InspectorProps {
  readonly cohort: Cohort;
  readonly run: Run | null;
  readonly picked: PickedPair;
  readonly onPick: (picked: PickedPair) => void;
}

/** Two people side by side: what meets what, why the score is what it is, or why they cannot. */
export function Inspector({ cohort, run, picked, onPick }: InspectorProps) {
  const { mentor, mentee, explanation, isInRoster } = useInspected(cohort, run, picked);
  return (
    <div className={classes['inspector']}>
      <PairPicker cohort={cohort} picked={picked} onPick={onPick} />
      {mentor !== null && mentee !== null ? (
        <>
          {explanation !== null && (
            <Outcome explanation={explanation} cohort={cohort} isInRoster={isInRoster} />
          )}
          {run !== null && (
            <PairQuestions
              cohort={cohort}
              run={run}
              a={mentor.person}
              b={mentee.person}
              explanation={explanation}
              isInRoster={isInRoster}
              onPick={onPick}
            />
          )}
          <ConstraintButtons
            cohort={cohort}
            a={mentor.person}
            b={mentee.person}
            isPossible={explanation?.status !== 'ruled-out'}
          />
          <TwoPeople mentor={mentor} mentee={mentee} />
        </>
      ) : (
        <Lesson />
      )}
    </div>
  );
}

/** What an empty inspector is for, and the keys that spare the way to it. */
function Lesson() {
  const words = useWords();
  const keys = [
    ['↑ ↓', words.say('matching:key-move')],
    ['Enter', words.say('matching:key-inspect')],
    ['L', words.say('matching:key-lock')],
    ['E', words.say('matching:key-part')],
    ['Ctrl+Enter', words.say('matching:key-run')],
  ] as const;
  return (
    <>
      <p className={classes['quiet']}>{words.say('matching:nothing-chosen')}</p>
      <dl className={classes['keys']}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface OutcomeProps {
  readonly explanation: PairExplanation;
  readonly cohort: Cohort;
  readonly isInRoster: boolean;
}

function Outcome({ explanation, cohort, isInRoster }: OutcomeProps) {
  const words = useWords();
  const sayReason = useReasonWords(cohort.people);
  if (explanation.status === 'ruled-out') {
    return (
      <section className={classes['ruledOut']}>
        <h3 className={classes['heading']}>
          <Icon name="close" /> {words.say('matching:ruled-out')}
        </h3>
        <ul>
          {explanation.breaches.map(({ rule, params }) => (
            <li key={rule}>{sayReason({ code: `rule-${rule}`, params })}</li>
          ))}
        </ul>
      </section>
    );
  }
  return (
    <section>
      <p className={classes['verdict']}>
        <span className={classes['quiet']}>
          {words.say(isInRoster ? 'matching:in-roster' : 'matching:not-in-roster')}
        </span>
        <span className={classes['total']}>{words.number(explanation.score)}</span>
      </p>
      <ScoreParts parts={explanation.parts} sayReason={sayReason} />
    </section>
  );
}
