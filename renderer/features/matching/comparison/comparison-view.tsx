import { useMemo } from 'react';
import type { Method, Run, Words } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { fullNameOf, PersonName } from '../../../ui/index.ts';
import { compareRuns, type Meeting, type RunComparison } from './compare-runs.ts';
import classes from './comparison.module.css';

interface ComparisonViewProps {
  readonly method: Method;
  readonly run: Run;
  readonly previous: Run | null;
}

/** This run beside the one before it: what was gained and lost, and whose pair changes. */
export function ComparisonView({ method, run, previous }: ComparisonViewProps) {
  const words = useWords();
  const comparison = useMemo(
    () => (previous === null ? null : compareRuns(previous, run, method)),
    [previous, run, method],
  );
  if (previous === null || comparison === null) {
    return <p className={classes['empty']}>{words.say('matching:comparison-none')}</p>;
  }
  return (
    <div className={classes['view']}>
      <p className={classes['quiet']}>
        {words.say('matching:comparison-with', { moment: words.moment(previous.startedAt) })}
      </p>
      <StageTable comparison={comparison} />
      {comparison.changed.length === 0 ? (
        <p>{words.say('matching:comparison-same')}</p>
      ) : (
        <ChangeTable comparison={comparison} method={method} />
      )}
    </div>
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
