import { useQuery } from '@tanstack/react-query';
import type { RunStanding, Words } from '../../../electron/contract/index.ts';
import { useWords } from '../../i18n/index.ts';
import { useCurrentCohort } from '../cohorts/current-cohort.ts';
import { useDesk } from '../desk/desk-context.tsx';
import classes from './status-line.module.css';

/** The proof in words: what the newest run found, and how sure it is. */
export function StatusLine() {
  const desk = useDesk();
  const words = useWords();
  const cohort = useCurrentCohort();
  const { data: newest } = useQuery(
    desk.matching.standing.queryOptions({
      input: { cohortId: cohort?.id ?? 0 },
      enabled: cohort !== null,
    }),
  );
  const { data: about } = useQuery(desk.desk.about.queryOptions());
  return (
    <footer className={classes['line']}>
      <ul className={classes['facts']} aria-label={words.say('common:status-line')}>
        {factsOf(newest ?? null, cohort !== null, words).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {about?.isTrialRuntime === true ? <span>{words.say('common:trial-runtime')}</span> : null}
    </footer>
  );
}

function factsOf(run: RunStanding | null, hasCohort: boolean, words: Words): readonly string[] {
  if (!hasCohort) return [words.say('common:no-cohort')];
  if (run === null) return [words.say('common:not-run')];
  const { objective } = run;
  const found =
    objective === null
      ? []
      : [
          words.say('common:pairs', { count: objective.matched }),
          ...(objective.fairness === null
            ? []
            : [words.say('common:lowest-score', { score: words.number(objective.fairness) })]),
          words.say('common:total-score', { score: words.number(objective.total) }),
        ];
  const proof = run.status === 'optimal' && run.verified ? 'proved' : run.status;
  return [
    ...found,
    words.say(`common:proof-${proof}`),
    words.say('common:milliseconds', { time: words.number(Math.max(1, run.totalMs)) }),
    ...(run.isOutdated ? [words.say('common:run-outdated')] : []),
  ];
}
