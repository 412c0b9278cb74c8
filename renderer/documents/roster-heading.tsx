import type { PersonReference, Roster, Words } from '../../electron/contract/index.ts';
import classes from './roster-document.module.css';

interface RosterHeadingProps {
  readonly roster: Roster;
  readonly words: Words;
  readonly isFirst: boolean;
  readonly withScores: boolean;
}

/** The head of a page: the whole heading on the first one, a running line on the others. */
export function RosterHeading({ roster, words, isFirst, withScores }: RosterHeadingProps) {
  if (!isFirst) {
    return (
      <p className={classes['running']}>
        {words.say('documents:running-head', { cohort: roster.cohortName })}
      </p>
    );
  }
  return (
    <header className={classes['heading']}>
      <p className={classes['kind']}>{words.say('documents:pair-roster')}</p>
      <h1>{roster.cohortName}</h1>
      <p className={classes['facts']}>{factsOf(roster, words).join(' · ')}</p>
      {withScores && <p className={classes['facts']}>{scoresOf(roster, words)}</p>}
    </header>
  );
}

function factsOf({ pairs, acceptedAt }: Roster, words: Words): readonly string[] {
  const mentors = pairs.map((pair) => pair.a);
  const mentees = pairs.map((pair) => pair.b);
  const agencies = distinct([...mentors, ...mentees].flatMap(({ agency }) => agency ?? []));
  return [
    words.say('documents:accepted-on', { day: words.day(acceptedAt) }),
    words.say('common:pairs', { count: pairs.length }),
    words.say('documents:mentors', { count: distinct(idsOf(mentors)) }),
    words.say('documents:mentees', { count: distinct(idsOf(mentees)) }),
    words.say('documents:agencies', { count: agencies }),
  ];
}

function scoresOf({ objective, isProvedBest }: Roster, words: Words): string {
  return words.say(isProvedBest ? 'documents:scores-proved' : 'documents:scores', {
    lowest: objective.fairness === null ? '–' : words.number(objective.fairness),
    total: words.number(objective.total),
  });
}

function idsOf(people: readonly PersonReference[]): readonly number[] {
  return people.map(({ id }) => id);
}

function distinct(values: readonly (string | number)[]): number {
  return new Set(values).size;
}
