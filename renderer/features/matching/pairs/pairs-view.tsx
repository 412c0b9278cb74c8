import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Cohort, Run } from '../../../../electron/contract/index.ts';
import { PartLegend } from '../../../charts/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { AfterRun } from '../after-run.tsx';
import { newPairs } from '../comparison/compare-runs.ts';
import type { PickedPair } from '../picked-pair.ts';
import type { SettingsDesk } from '../use-settings.ts';
import { AcceptRoster } from './accept-roster.tsx';
import { LeftOut, LeftOutLine } from './left-out.tsx';
import { PairList } from './pair-list.tsx';
import classes from './pairs.module.css';
import { type PairOrder, pairOrders, sortPairs } from './sort-pairs.ts';
import { Verdict } from './verdict.tsx';

interface PairsViewProps {
  readonly cohort: Cohort;
  readonly run: Run;
  readonly previous: Run | null;
  readonly settings: SettingsDesk;
  readonly onRun: () => void;
  readonly onInspect: () => void;
  readonly onTry: (half: PickedPair) => void;
}

/** What the newest run found: its pairs, and who is left out. */
export function PairsView(props: PairsViewProps) {
  const { cohort, run, previous, settings, onRun, onInspect, onTry } = props;
  const words = useWords();
  const { shortNameOf } = useOrganisation();
  const [order, setOrder] = useState<PairOrder>('score');
  const pairs = useMemo(
    () => sortPairs(run.pairs, order, words, shortNameOf),
    [run.pairs, order, words, shortNameOf],
  );
  const unseen = useMemo(
    () => new Set(previous === null ? [] : newPairs(previous.pairs, run.pairs)),
    [previous, run.pairs],
  );
  if (run.objective === null) {
    return <Verdict cohort={cohort} run={run} settings={settings} onRun={onRun} />;
  }
  const parts = pairs.flatMap((pair) => pair.parts);
  return (
    <div className={classes['view']}>
      {run.isOutdated && (
        <p className={classes['outdated']} role="note">
          {words.say('matching:outdated')}
        </p>
      )}
      <div className={classes['tools']}>
        <SegmentedControl
          aria-label={words.say('matching:sort')}
          value={order}
          onChange={setOrder}
          data={pairOrders
            .filter((value) => value !== 'week' || pairs.some(({ slot }) => slot !== null))
            .map((value) => ({ value, label: words.say(`matching:sort-${value}`) }))}
        />
        <AcceptRoster run={run} />
      </div>
      <AfterRun cohort={cohort} run={run} />
      <LeftOutLine unmatched={run.unmatched} />
      <div className={classes['scroll']}>
        {pairs.length === 0 ? (
          <p className={classes['quiet']}>{words.say('matching:no-pairs-possible')}</p>
        ) : (
          <PairList cohort={cohort} pairs={pairs} newPairs={unseen} onInspect={onInspect} />
        )}
        <LeftOut cohort={cohort} unmatched={run.unmatched} onTry={onTry} onInspect={onInspect} />
      </div>
      <div className={classes['legend']}>
        <PartLegend
          shown={parts.filter(({ points }) => points > 0).map(({ criterion }) => criterion)}
          hasUnanswered={parts.some(({ status }) => status === 'not-answered')}
        />
      </div>
    </div>
  );
}
