import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Cohort, Words } from '../../../electron/contract/index.ts';
import { useWords } from '../../i18n/index.ts';
import { ComparisonView } from './comparison/comparison-view.tsx';
import { ConstraintsView } from './constraints-view.tsx';
import type { Inspect } from './pair-menu/use-pair-entries.ts';
import { PairsView } from './pairs/pairs-view.tsx';
import { ParticipantsView } from './participants/participants-view.tsx';
import type { ParticipantsDesk } from './participants/use-participants.ts';
import type { PickedPair } from './picked-pair.ts';
import type { Acceptance } from './use-acceptance.ts';
import type { ShownRuns } from './use-runs.ts';
import type { SettingsDesk } from './use-settings.ts';
import { type BoardView, boardViews, type PairForm } from './use-shown-view.ts';
import classes from './workbench.module.css';

interface BoardProps {
  readonly cohort: Cohort;
  readonly participants: ParticipantsDesk;
  readonly runs: ShownRuns;
  readonly settings: SettingsDesk;
  readonly view: BoardView;
  readonly onView: (view: BoardView) => void;
  readonly form: PairForm;
  readonly onForm: (form: PairForm) => void;
  readonly acceptance: Acceptance;
  readonly onTry: (half: PickedPair) => void;
  readonly onInspect: Inspect;
  readonly onRun: () => void;
  readonly runButton: ReactNode;
}

/** The middle of the room: who takes part, the pairs, what is locked, what has changed. */
export function Board(props: BoardProps) {
  const { cohort, participants, runs, view, onView, runButton } = props;
  const words = useWords();
  const counts: Readonly<Record<BoardView, number | null>> = {
    participants: participants.rows.filter(({ isIn }) => isIn).length,
    pairs: runs.run?.objective?.matched ?? null,
    constraints: cohort.constraints.length === 0 ? null : cohort.constraints.length,
    comparison: null,
  };
  return (
    <>
      <div className={classes['head']}>
        <SegmentedControl
          aria-label={words.say('matching:views')}
          value={view}
          onChange={onView}
          data={boardViews.map((value) => ({ value, label: labelOf(value, counts[value], words) }))}
        />
        {runButton}
      </div>
      <ShownView {...props} />
    </>
  );
}

function ShownView(props: BoardProps) {
  const { cohort, participants, runs, settings, view, form, onForm, acceptance } = props;
  const { onTry, onInspect, onRun } = props;
  const words = useWords();
  const { run, previous, isLoading } = runs;
  if (view === 'participants') {
    return <ParticipantsView cohort={cohort} participants={participants} />;
  }
  if (view === 'constraints') return <ConstraintsView cohort={cohort} />;
  if (isLoading) return null;
  if (run === null) return <p className={classes['empty']}>{words.say('matching:no-run')}</p>;
  if (view === 'comparison') {
    return (
      <ComparisonView
        cohort={cohort}
        run={run}
        previous={previous}
        settings={settings}
        onRun={onRun}
      />
    );
  }
  return (
    <PairsView
      cohort={cohort}
      run={run}
      previous={previous}
      settings={settings}
      onRun={onRun}
      onInspect={onInspect}
      onTry={onTry}
      form={form}
      onForm={onForm}
      acceptance={acceptance}
    />
  );
}

function labelOf(view: BoardView, count: number | null, words: Words): string {
  const name = words.say(`matching:view-${view}`);
  return count === null ? name : `${name} ${words.number(count)}`;
}
