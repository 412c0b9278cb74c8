import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Cohort, Run } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { useKeptElement } from '../../../ui/index.ts';
import { AfterRun } from '../after-run.tsx';
import { newPairs } from '../comparison/changes.ts';
import type { Inspect } from '../pair-menu/use-pair-entries.ts';
import { PairingBoard } from '../pairing-board/pairing-board.tsx';
import type { PickedPair } from '../picked-pair.ts';
import type { Acceptance } from '../use-acceptance.ts';
import type { SettingsDesk } from '../use-settings.ts';
import { type PairForm, pairForms } from '../use-shown-view.ts';
import { MapView } from '../views/map-view.tsx';
import { MatrixView } from '../views/matrix-view.tsx';
import { AcceptRoster } from './accept-roster.tsx';
import { LeftOut, LeftOutLine } from './left-out.tsx';
import { PairList } from './pair-list.tsx';
import classes from './pairs.module.css';
import { PairsLegend } from './pairs-legend.tsx';
import { SortChoice } from './sort-choice.tsx';
import { type PairOrder, useSortedPairs } from './sort-pairs.ts';
import { Verdict } from './verdict.tsx';

interface PairsViewProps {
  readonly cohort: Cohort;
  readonly run: Run;
  readonly previous: Run | null;
  readonly settings: SettingsDesk;
  readonly onRun: () => void;
  readonly onInspect: Inspect;
  readonly onTry: (half: PickedPair) => void;
  readonly form: PairForm;
  readonly onForm: (form: PairForm) => void;
  readonly acceptance: Acceptance;
}

/**
 * What the newest run found: as a list, as cards to move, among all candidates, or on the map. One
 * selection for all.
 */
export function PairsView(props: PairsViewProps) {
  const { cohort, run, settings, onRun, form, onForm, acceptance } = props;
  const words = useWords();
  const [order, setOrder] = useState<PairOrder>('score');
  if (run.objective === null) {
    return <Verdict cohort={cohort} run={run} settings={settings} onRun={onRun} />;
  }
  return (
    <div className={classes['view']}>
      {run.isOutdated && (
        <p className={classes['outdated']} role="note">
          {words.say('matching:outdated')}
        </p>
      )}
      <div className={classes['tools']}>
        <SegmentedControl
          aria-label={words.say('matching:form')}
          value={form}
          onChange={onForm}
          data={pairForms.map((value) => ({ value, label: words.say(`matching:form-${value}`) }))}
        />
        <AcceptRoster acceptance={acceptance} />
      </div>
      <AfterRun run={run} settings={settings} onRun={onRun}>
        {(form === 'list' || form === 'board') && (
          <SortChoice pairs={run.pairs} order={order} onChange={setOrder} />
        )}
      </AfterRun>
      {form === 'list' && <ListForm {...props} order={order} />}
      {form === 'board' && <BoardForm {...props} order={order} />}
      {form === 'matrix' && <MatrixView cohort={cohort} run={run} />}
      {form === 'map' && <MapView run={run} />}
    </div>
  );
}

/** The pairs one below the other, and who is left out. */
function ListForm(props: PairsViewProps & { readonly order: PairOrder }) {
  const { cohort, run, previous, order, onInspect, onTry } = props;
  const words = useWords();
  const [scroller, keepScroller] = useKeptElement<HTMLDivElement>();
  const pairs = useSortedPairs(run.pairs, order);
  const unseen = useMemo(
    () => new Set(previous === null ? [] : newPairs(previous.pairs, run.pairs)),
    [previous, run.pairs],
  );
  return (
    <>
      <LeftOutLine unmatched={run.unmatched} />
      <div ref={keepScroller} className={classes['scroll']}>
        {pairs.length === 0 ? (
          <p className={classes['quiet']}>{words.say('matching:no-pairs-possible')}</p>
        ) : (
          <PairList
            cohort={cohort}
            pairs={pairs}
            newPairs={unseen}
            scroller={scroller}
            onInspect={onInspect}
          />
        )}
        <LeftOut
          cohort={cohort}
          unmatched={run.unmatched}
          scroller={scroller}
          onTry={onTry}
          onInspect={onInspect}
        />
      </div>
      <PairsLegend pairs={pairs} />
    </>
  );
}

/** The pairs as cards, to be moved by hand. */
function BoardForm(props: PairsViewProps & { readonly order: PairOrder }) {
  const { cohort, run, order, onRun, onInspect, onTry } = props;
  const pairs = useSortedPairs(run.pairs, order);
  return (
    <>
      <PairingBoard
        cohort={cohort}
        run={run}
        pairs={pairs}
        onRun={onRun}
        onInspect={onInspect}
        onTry={onTry}
      />
      <PairsLegend pairs={pairs} />
    </>
  );
}
