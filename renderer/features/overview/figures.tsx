import { type Cohort, isAcrossAgencies, sayDuration } from '../../../electron/contract/index.ts';
import { useWords } from '../../i18n/index.ts';
import classes from './overview.module.css';
import type { Overview } from './overview.ts';

/** The few numbers to know of a cohort by heart. */
export function Figures({
  cohort,
  overview,
}: {
  readonly cohort: Cohort;
  readonly overview: Overview;
}) {
  const words = useWords();
  const { source, pairs, leftOut, lowest, total, isProvedBest, meetings } = overview;
  const across = pairs.filter(isAcrossAgencies).length;
  const shareOf = (count: number): string =>
    pairs.length === 0 ? '' : words.percent(count / pairs.length);
  const journey = (minutes: number | null): string =>
    minutes === null ? '–' : sayDuration(Math.round(minutes), words);
  const ofPairs: readonly (readonly [string, string, string?])[] = [
    [words.say('overview:pairs'), words.number(pairs.length)],
    [words.say('overview:left-out'), words.number(leftOut.length)],
    [words.say('overview:across'), words.number(across), shareOf(across)],
    [words.say('overview:lowest'), lowest === null ? '–' : words.number(lowest)],
    [
      words.say('overview:total'),
      total === null ? '–' : words.number(total),
      words.say(isProvedBest ? 'overview:proved' : 'overview:not-proved'),
    ],
    [
      words.say('overview:travel-median'),
      journey(meetings.medianMinutes),
      words.say('overview:one-way'),
    ],
    [
      words.say('overview:travel-longest'),
      journey(meetings.longestMinutes),
      words.say('overview:one-way'),
    ],
    [words.say('overview:remote'), words.number(meetings.remote), shareOf(meetings.remote)],
  ];
  const facts = [
    [words.say('overview:participants'), words.number(cohort.people.length)] as const,
    ...(source === 'none' ? [] : ofPairs),
  ];
  return (
    <dl className={classes['figures']}>
      {facts.map(([name, value, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {note === undefined || note === '' ? null : <dd className={classes['note']}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
