import { isAcrossAgencies, type Roster } from '../../../electron/contract/index.ts';
import { GapLine } from '../../app/index.ts';
import { AgencyFlow, ScoreDistribution } from '../../charts/index.ts';
import { useWords } from '../../i18n/index.ts';
import classes from './cohort-room.module.css';

/** The numbers that matter of a roster, and two charts that each answer one question. */
export function RosterSummary({ roster }: { readonly roster: Roster }) {
  const words = useWords();
  const { objective, pairs } = roster;
  const across = pairs.filter(isAcrossAgencies);
  const facts: readonly (readonly [string, string])[] = [
    [words.say('cohort:summary-pairs'), words.number(objective.matched)],
    [words.say('cohort:summary-across'), words.number(across.length)],
    [
      words.say('cohort:summary-lowest'),
      objective.fairness === null ? '–' : words.number(objective.fairness),
    ],
    [words.say('cohort:summary-total'), words.number(objective.total)],
    [
      words.say('cohort:summary-proof'),
      words.say(roster.isProvedBest ? 'cohort:proved' : 'cohort:not-proved'),
    ],
  ];
  return (
    <div className={classes['summary']}>
      <GapLine />
      <dl className={classes['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes['quiet']}>
        {words.say('cohort:accepted-on', { moment: words.moment(roster.acceptedAt) })}
      </p>
      <ScoreDistribution scores={pairs.map(({ score }) => score)} />
      <AgencyFlow pairs={pairs} method={roster.method} />
    </div>
  );
}
