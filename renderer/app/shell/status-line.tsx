import { useQuery } from '@tanstack/react-query';
import type { Roster, RunStanding, Words } from '../../../electron/contract/index.ts';
import { useWords } from '../../i18n/index.ts';
import { useCurrentCohort } from '../cohorts/current-cohort.ts';
import { useDesk } from '../desk/desk-context.tsx';
import { type RoomName, useDeskState } from '../desk/desk-state.tsx';
import classes from './status-line.module.css';

/** What the rooms show: the accepted roster, or it as soon as there is one; the others the run. */
const rostersIn: Readonly<Partial<Record<RoomName, 'always' | 'accepted'>>> = {
  cohort: 'always',
  programme: 'always',
  overview: 'accepted',
};

/**
 * The proof in words, of what the room above shows: of the accepted roster, or of what the run found
 * that holds, and how sure it is.
 */
export function StatusLine() {
  const desk = useDesk();
  const words = useWords();
  const cohort = useCurrentCohort();
  const { room } = useDeskState();
  const asked = { input: { cohortId: cohort?.id ?? 0 }, enabled: cohort !== null };
  const { data: standing } = useQuery(desk.matching.standing.queryOptions(asked));
  const { data: roster } = useQuery(desk.rosters.get.queryOptions(asked));
  const isOfRoster =
    rostersIn[room] === 'always' || (rostersIn[room] === 'accepted' && roster !== null);
  const facts =
    cohort === null
      ? [words.say('common:no-cohort')]
      : isOfRoster
        ? factsOfRoster(roster, words)
        : factsOfRun(standing ?? null, words);
  const { data: about } = useQuery(desk.desk.about.queryOptions());
  return (
    <footer className={classes['line']}>
      <ul className={classes['facts']} aria-label={words.say('common:status-line')}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {about?.isTrialRuntime === true ? <span>{words.say('common:trial-runtime')}</span> : null}
    </footer>
  );
}

function factsOfRun(run: RunStanding | null, words: Words): readonly string[] {
  if (run === null) return [words.say('common:not-run')];
  const proof = run.status === 'optimal' && run.verified ? 'proved' : run.status;
  return [
    ...found(run.objective, words),
    words.say(`common:proof-${proof}`),
    words.say('common:milliseconds', { time: words.number(Math.max(1, run.totalMs)) }),
    ...(run.isOutdated ? [words.say('common:run-outdated')] : []),
  ];
}

function factsOfRoster(roster: Roster | null | undefined, words: Words): readonly string[] {
  if (roster === undefined) return [];
  if (roster === null) return [words.say('common:no-accepted-roster')];
  return [
    words.say('common:accepted-roster'),
    ...found(roster.objective, words),
    words.say(`common:proof-${roster.isProvedBest ? 'proved' : 'feasible'}`),
  ];
}

function found(objective: RunStanding['objective'], words: Words): readonly string[] {
  if (objective === null) return [];
  return [
    words.say('common:pairs', { count: objective.matched }),
    ...(objective.fairness === null
      ? []
      : [words.say('common:lowest-score', { score: words.number(objective.fairness) })]),
    words.say('common:total-score', { score: words.number(objective.total) }),
  ];
}
