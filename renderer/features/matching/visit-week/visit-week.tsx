import type {
  Cohort,
  PairView,
  Person,
  Run,
  WeekChoice,
} from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Asked, sayPrice, useQuestion } from '../../../questions/index.ts';
import { Icon } from '../../../ui/index.ts';
import { saidOf } from '../use-constraint.ts';
import { type OpenWeek, openWeeksOf } from './open-weeks.ts';
import { useWeekLock } from './use-week-lock.ts';
import classes from './visit-week.module.css';

interface VisitWeekProps {
  readonly cohort: Cohort;
  readonly run: Run | null;
  readonly a: Person;
  readonly b: Person;
  /** The visit of the run, if the two have one. */
  readonly pair: PairView | null;
}

/** The week of a visit: those that suit both, of which a press locks one, and what each would cost. */
export function VisitWeek(props: VisitWeekProps) {
  const { cohort, run, a, b, pair } = props;
  const words = useWords();
  const said = saidOf(cohort, { a: a.id, b: b.id });
  if (said?.kind === 'forbidden') return null;
  const known = { now: pair?.slot ?? null, locked: said?.slot ?? null };
  const weeks = openWeeksOf(cohort, [a, b], known);
  if (weeks.length === 0) return null;
  return (
    <section className={classes['section']} aria-labelledby="visit-week">
      <h3 id="visit-week" className={classes['title']}>
        {words.say('matching:visit-week')}
      </h3>
      {run === null || run.objective === null ? (
        <Weeks {...props} weeks={weeks} />
      ) : (
        <PricedWeeks key={`${run.id} ${a.id} ${b.id}`} {...props} run={run} weeks={weeks} />
      )}
    </section>
  );
}

interface WeeksProps extends VisitWeekProps {
  readonly weeks: readonly OpenWeek[];
}

/** The same with what each week would cost the run, once asked. */
function PricedWeeks(props: WeeksProps & { readonly run: Run }) {
  const { run, a, b } = props;
  const desk = useDesk();
  const words = useWords();
  const question = useQuestion(
    desk.insight.weeks.experimental_liveOptions({ input: { runId: run.id, a: a.id, b: b.id } }),
    (choices) => words.say('insight:weeks-priced', { count: choices.length }),
  );
  return (
    <>
      <Weeks {...props} {...(question.answer === undefined ? {} : { prices: question.answer })} />
      <Asked question={question} label={words.say('insight:ask-weeks')}>
        {() => <p className={classes['quiet']}>{words.say('insight:price-says')}</p>}
      </Asked>
    </>
  );
}

interface ListProps extends WeeksProps {
  readonly prices?: readonly WeekChoice[];
}

function Weeks({ cohort, a, b, weeks, prices = [] }: ListProps) {
  const words = useWords();
  const lock = useWeekLock(cohort);
  return (
    <>
      <ul className={classes['weeks']}>
        {weeks.map(({ week, isLocked, isNow }) => {
          const price = prices.find((own) => own.week === week);
          return (
            <li key={week}>
              <button
                type="button"
                className={classes['week']}
                aria-pressed={isLocked}
                {...(isNow ? { 'aria-current': true } : {})}
                onClick={() => lock({ a, b }, week)}
              >
                <span className={classes['name']}>
                  {words.week(week)}
                  {isLocked && <Icon name="lock" size={12} />}
                </span>
                <span className={classes['quiet']}>
                  {isNow ? words.say('matching:week-now') : price && sayWeekPrice(price)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className={classes['quiet']}>{words.say('matching:week-says')}</p>
    </>
  );

  function sayWeekPrice({ loss }: WeekChoice): string {
    return loss === null ? words.say('insight:price-none') : sayPrice(loss, words);
  }
}
