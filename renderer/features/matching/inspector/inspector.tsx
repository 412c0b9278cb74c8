import type {
  Cohort,
  PairExplanation,
  PairView,
  Run,
} from '../../../../electron/contract/index.ts';
import { keysOf } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import { spokenName, useReasonWords } from '../names.ts';
import type { PickedPair } from '../picked-pair.ts';
import { VisitWeek } from '../visit-week/visit-week.tsx';
import { ConstraintButtons } from './constraint-buttons.tsx';
import classes from './inspector.module.css';
import { Notes } from './notes.tsx';
import { PairPicker } from './pair-picker.tsx';
import { PairQuestions } from './pair-questions.tsx';
import { ScoreParts } from './score-parts.tsx';
import { TwoPeople } from './two-people/two-people.tsx';
import { useInspected } from './use-inspected.ts';

interface InspectorProps {
  readonly cohort: Cohort;
  readonly run: Run | null;
  readonly picked: PickedPair;
  readonly onPick: (picked: PickedPair) => void;
}

/** Two people side by side: what meets what, why the score is what it is, or why they cannot. */
export function Inspector({ cohort, run, picked, onPick }: InspectorProps) {
  const { a, b, explanation, pair } = useInspected(cohort, run, picked);
  return (
    <div className={classes['inspector']}>
      <PairPicker cohort={cohort} picked={picked} onPick={onPick} />
      {a !== null && b !== null ? (
        <>
          {explanation !== null && (
            <Outcome explanation={explanation} cohort={cohort} pair={pair} />
          )}
          {run !== null && (
            <PairQuestions
              cohort={cohort}
              run={run}
              a={a.person}
              b={b.person}
              explanation={explanation}
              pair={pair}
              onPick={onPick}
            />
          )}
          <ConstraintButtons
            cohort={cohort}
            a={a.person}
            b={b.person}
            isPossible={explanation?.status !== 'ruled-out'}
          />
          {explanation?.status !== 'ruled-out' && (
            <VisitWeek cohort={cohort} run={run} a={a.person} b={b.person} pair={pair} />
          )}
          <TwoPeople method={cohort.method} a={a.person} b={b.person} />
          <Notes cohort={cohort} participants={[a, b]} />
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
    ['Shift+F10', words.say('matching:key-menu')],
    [keysOf('run') ?? '', words.say('matching:key-run')],
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
  readonly pair: PairView | null;
}

function Outcome({ explanation, cohort, pair }: OutcomeProps) {
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
          {words.say(pair === null ? 'matching:not-in-roster' : 'matching:in-roster')}
          {pair?.slot && `, ${words.week(pair.slot)}`}
        </span>
        <span className={classes['total']}>{words.number(explanation.score)}</span>
      </p>
      {pair?.third && (
        <p className={classes['third']}>
          {words.say('matching:third-score', {
            name: spokenName(pair.third.person, words),
            score: pair.third.score,
          })}
        </p>
      )}
      <ScoreParts parts={explanation.parts} sayReason={sayReason} />
    </section>
  );
}
