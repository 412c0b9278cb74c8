import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Cohort } from '../../../electron/contract/index.ts';
import { useDeskCommand, useTurn } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import { Panel } from '../../ui/index.ts';
import { ReplaceQuestion } from './asking/replace-question.tsx';
import { Board } from './board.tsx';
import { InspectorPanel } from './inspector/inspector-panel.tsx';
import { useParticipants } from './participants/use-participants.ts';
import type { PickedPair } from './picked-pair.ts';
import { RulesPanel } from './rules/rules-panel.tsx';
import { RunButton } from './run-button.tsx';
import { useAcceptance } from './use-acceptance.ts';
import { useMatchRun } from './use-match-run.ts';
import { useRuns } from './use-runs.ts';
import { useSettings } from './use-settings.ts';
import { useShownView } from './use-shown-view.ts';
import classes from './workbench.module.css';

/**
 * The three panels of the pairing room: rules and weights, pairs, the chosen pair. Choosing another
 * pair draws only what shows it, however long the list.
 */
export const Workbench = memo(function Workbench({ cohort }: { readonly cohort: Cohort }) {
  const words = useWords();
  const settings = useSettings(cohort);
  const participants = useParticipants(cohort);
  const runs = useRuns(cohort.id);
  const { chosenView, setView, form, setForm } = useShownView();
  const [half, setHalf] = useState<PickedPair>({ a: null, b: null });
  const inspector = useRef<HTMLDivElement>(null);
  const matchRun = useMatchRun(cohort.id, async () => {
    setView('pairs');
    await participants.storeProposal();
    await settings.store();
  });
  useDeskCommand('run', matchRun.start);
  const acceptance = useAcceptance(cohort, runs.run);
  const latestAcceptance = useRef(acceptance);
  useEffect(() => {
    latestAcceptance.current = acceptance;
  }, [acceptance]);
  const turn = useTurn();
  // What is asked for before the pairs are known is done once they are.
  useDeskCommand('accept', () => {
    setView('pairs');
    turn(async () => latestAcceptance.current.accept());
  });
  const { rows } = participants;
  const taking = useMemo(() => rows.filter(({ isIn }) => isIn).map(({ person }) => person), [rows]);

  const inspect = useCallback((noteOf?: number) => enterPanel(inspector.current, noteOf), []);
  const view = chosenView ?? (runs.run === null && !runs.isLoading ? 'participants' : 'pairs');
  return (
    <div className={classes['workbench']}>
      <Panel name="rules" title={words.say('matching:rules-panel')} side="left" defaultWidth={316}>
        <RulesPanel cohort={cohort} people={taking} desk={settings} />
      </Panel>
      <section
        className={classes['board']}
        data-panel
        data-run={runs.run?.id}
        tabIndex={-1}
        aria-label={words.say('matching:pairs-panel')}
      >
        <h1 className="visually-hidden">{words.say('matching:pairs-panel')}</h1>
        <Board
          cohort={cohort}
          participants={participants}
          runs={runs}
          settings={settings}
          view={view}
          onView={setView}
          form={form}
          onForm={setForm}
          acceptance={acceptance}
          onTry={setHalf}
          onInspect={inspect}
          onRun={matchRun.start}
          runButton={<RunButton matchRun={matchRun} hasRun={runs.run !== null} />}
        />
      </section>
      {view !== 'participants' && (
        <InspectorPanel
          cohort={cohort}
          run={runs.run}
          half={half}
          onHalf={setHalf}
          holder={inspector}
        />
      )}
      {acceptance.asked !== null && runs.run !== null && (
        <ReplaceQuestion
          cohort={cohort}
          runId={runs.run.id}
          onConfirm={acceptance.asked.confirm}
          onClose={acceptance.asked.cancel}
        />
      )}
    </div>
  );
});

/** Goes into a panel, to the note on somebody if named; opens it first, where it is folded. */
function enterPanel(holder: HTMLElement | null, noteOf?: number): void {
  holder?.querySelector<HTMLElement>('[aria-expanded="false"][data-panel-focus]')?.click();
  const target = noteOf === undefined ? 'aside' : `[data-note="${noteOf}"] textarea`;
  requestAnimationFrame(() => holder?.querySelector<HTMLElement>(target)?.focus());
}
