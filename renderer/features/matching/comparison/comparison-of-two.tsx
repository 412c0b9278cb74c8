import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Cohort, Run } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { isTie, lossBetween, sayLoss } from '../../../questions/index.ts';
import { compareAgencies } from './agencies.ts';
import { AgencyTable } from './agency-table.tsx';
import { ChangeTable } from './change-table.tsx';
import { changesBetween } from './changes.ts';
import { type Compared, type ComparedTwo, previousKey } from './compared.ts';
import classes from './comparison.module.css';
import { MeasureTable } from './measure-table.tsx';
import { measuresOf, ownScore, type ScoreOf } from './measures.ts';
import { isScoredAlike, settingsDifferences } from './settings-differences.ts';
import { SettingsTable } from './settings-table.tsx';
import { useScoreNow, worthNow } from './use-score-now.ts';

interface ComparisonOfTwoProps {
  readonly cohort: Cohort;
  readonly two: ComparedTwo;
}

/** Reads the two runs, and shows what differs as soon as both are there. */
export function ComparisonOfTwo({ cohort, two }: ComparisonOfTwoProps) {
  const desk = useDesk();
  const { data: before } = useQuery(
    desk.matching.get.queryOptions({ input: { runId: two.before.runId } }),
  );
  const { data: after } = useQuery(
    desk.matching.get.queryOptions({ input: { runId: two.after.runId } }),
  );
  if (before === undefined || after === undefined) return null;
  return (
    <>
      <Outdated compared={two.before} run={before} />
      <Outdated compared={two.after} run={after} />
      <Difference cohort={cohort} two={two} before={before} after={after} />
    </>
  );
}

interface OutdatedProps {
  readonly compared: Compared;
  readonly run: Run;
}

/** That people or rules have changed since; of the run before this one that goes without saying. */
function Outdated({ compared: { key, name }, run: { isOutdated } }: OutdatedProps) {
  const words = useWords();
  if (!isOutdated || key === previousKey) return null;
  return (
    <p role="note">
      {name}: {words.say('common:run-outdated')}
    </p>
  );
}

interface DifferenceProps extends ComparisonOfTwoProps {
  readonly before: Run;
  readonly after: Run;
}

/** Until the scores on one scale are there. */
const unknown: ScoreOf = () => null;

/** What is gained and lost from one roster to the other, by agency too, who changes, and why. */
function Difference({ cohort, two, before, after }: DifferenceProps) {
  const words = useWords();
  const { organisation } = useOrganisation();
  const { method } = cohort;
  const names = { before: two.before.name, after: two.after.name };
  const isAlike = isScoredAlike(before.settings, after.settings, method);
  const scoreNow = useScoreNow(cohort, !isAlike);
  const scoreOf = isAlike ? ownScore : (scoreNow ?? unknown);
  const compared = useMemo(
    () => ({
      measures: {
        before: measuresOf(before, organisation.travel),
        after: measuresOf(after, organisation.travel),
      },
      agencies: compareAgencies(
        before.pairs,
        after.pairs,
        organisation.agencies.map(({ code }) => code),
        scoreOf,
      ),
      changes: changesBetween(before, after, method, scoreOf),
      settings: settingsDifferences(before.settings, after.settings, method, words),
    }),
    [before, after, organisation, method, words, scoreOf],
  );
  const now = scoreNow && {
    before: worthNow(before.pairs, scoreNow),
    after: worthNow(after.pairs, scoreNow),
  };
  return (
    <>
      {isAlike ? (
        <Verdict before={before} after={after} />
      ) : (
        <p role="note">{words.say('matching:compared-scales')}</p>
      )}
      <MeasureTable names={names} measures={compared.measures} now={now} />
      <SettingsTable names={names} differences={compared.settings} />
      <AgencyTable names={names} agencies={compared.agencies} />
      {compared.changes.length === 0 ? (
        <p>{words.say('matching:comparison-same')}</p>
      ) : (
        <ChangeTable names={names} changes={compared.changes} method={method} />
      )}
    </>
  );
}

function Verdict({ before, after }: Pick<DifferenceProps, 'before' | 'after'>) {
  const words = useWords();
  if (before.objective === null || after.objective === null) return null;
  const loss = lossBetween(before.objective, after.objective);
  return (
    <p className={classes['verdict']}>
      {isTie(loss)
        ? words.say('matching:compared-tie')
        : words.say('matching:compared-differs', { loss: words.list(sayLoss(loss, words)) })}
    </p>
  );
}
