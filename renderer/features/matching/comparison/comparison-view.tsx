import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Cohort, Method, Run, Scenario, Words } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { fullNameOf, PersonName } from '../../../ui/index.ts';
import { Scenarios } from '../scenarios/scenarios.tsx';
import { compareRuns, type Meeting, type RunComparison } from './compare-runs.ts';
import classes from './comparison.module.css';

interface ComparisonViewProps {
  readonly cohort: Cohort;
  readonly run: Run;
  readonly previous: Run | null;
}

/** This run beside the one before it, or beside that of a scenario. */
export function ComparisonView({ cohort, run, previous }: ComparisonViewProps) {
  const desk = useDesk();
  const [scenario, setScenario] = useState<Scenario | null>(null);
  const { data: other } = useQuery(
    desk.matching.get.queryOptions({
      input: { runId: scenario?.newestRun?.id ?? 0 },
      enabled: scenario?.newestRun != null,
    }),
  );
  return (
    <div className={classes['view']}>
      <Difference
        method={cohort.method}
        run={run}
        before={scenario === null ? previous : (other ?? null)}
        scenarioName={scenario?.name ?? null}
      />
      <Scenarios cohort={cohort} compared={scenario} onCompare={setScenario} />
    </div>
  );
}

interface DifferenceProps {
  readonly method: Method;
  readonly run: Run;
  readonly before: Run | null;
  /** Of which scenario the other run is; null for the run before this one. */
  readonly scenarioName: string | null;
}

/** What was gained and lost against another run, and whose pair changes. */
function Difference({ method, run, before, scenarioName }: DifferenceProps) {
  const words = useWords();
  const comparison = useMemo(
    () => (before === null ? null : compareRuns(before, run, method)),
    [before, run, method],
  );
  if (before === null || comparison === null) {
    return <p className={classes['quiet']}>{words.say('matching:comparison-none')}</p>;
  }
  return (
    <>
      <p className={classes['quiet']}>
        {scenarioName === null
          ? words.say('matching:comparison-with', { moment: words.moment(before.startedAt) })
          : words.say('matching:comparison-scenario', { name: scenarioName })}
      </p>
      <StageTable comparison={comparison} />
      {comparison.changed.length === 0 ? (
        <p>{words.say('matching:comparison-same')}</p>
      ) : (
        <ChangeTable comparison={comparison} method={method} />
      )}
    </>
  );
}

function StageTable({ comparison }: { readonly comparison: RunComparison }) {
  const words = useWords();
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{words.say('matching:measure')}</th>
          <th scope="col" className={classes['number']}>
            {words.say('matching:before')}
          </th>
          <th scope="col" className={classes['number']}>
            {words.say('matching:after')}
          </th>
          <th scope="col" className={classes['number']}>
            {words.say('matching:change')}
          </th>
        </tr>
      </thead>
      <tbody>
        {comparison.stages.map(({ stage, before, after }) => (
          <tr key={stage}>
            <th scope="row" className={classes['capital']}>
              {words.say(`matching:stage-${stage}`)}
            </th>
            <td className={classes['number']}>{sayNumber(before, words)}</td>
            <td className={classes['number']}>{sayNumber(after, words)}</td>
            <td className={classes['number']}>
              {before === null || after === null ? '–' : sayChange(after - before, words)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ChangeTableProps {
  readonly comparison: RunComparison;
  readonly method: Method;
}

function ChangeTable({ comparison, method }: ChangeTableProps) {
  const words = useWords();
  return (
    <table className={classes['table']}>
      <caption>
        {words.say('matching:changed-people')}: {words.number(comparison.changed.length)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.say(`matching:changed-${method}`)}</th>
          <th scope="col">{words.say(`matching:had-${method}`)}</th>
          <th scope="col">{words.say(`matching:has-${method}`)}</th>
          <th scope="col" className={classes['number']}>
            {words.say('matching:change')}
          </th>
        </tr>
      </thead>
      <tbody>
        {comparison.changed.map(({ person, before, after }) => (
          <tr key={person.id}>
            <th scope="row">
              <PersonName person={person} />
            </th>
            <td>{sayPartners(before, words)}</td>
            <td>{sayPartners(after, words)}</td>
            <td className={classes['number']}>
              {before.length === 0 || after.length === 0
                ? '–'
                : sayChange(scoreOf(after) - scoreOf(before), words)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayPartners(meetings: readonly Meeting[], words: Words): string {
  if (meetings.length === 0) return words.say('matching:nobody');
  return meetings
    .map(({ partners, score, slot }) =>
      [
        words.list(partners.map((partner) => fullNameOf(partner, words))),
        ...(slot === null ? [] : [words.week(slot)]),
        words.number(score),
      ].join(', '),
    )
    .join('; ');
}

function scoreOf(meetings: readonly Meeting[]): number {
  return meetings.reduce((sum, { score }) => sum + score, 0);
}

function sayNumber(value: number | null, words: Words): string {
  return value === null ? '–' : words.number(value);
}

/** A change with its sign; no change is written as a plain zero. */
function sayChange(change: number, words: Words): string {
  if (change === 0) return words.number(0);
  return `${change > 0 ? '+' : '−'}${words.number(Math.abs(change))}`;
}
