import { useCallback, useEffect, useRef, useState } from 'react';
import { readRefusal, useAnnounce, useDesk, useShowRefusal } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { useNewRuns } from '../use-new-runs.ts';

/** Runs by the settings of scenarios: which one goes on and how far it is. */
export interface ScenarioRun {
  readonly running: { readonly scenarioId: number; readonly fraction: number } | null;
  /** Runs one scenario after the other. */
  readonly start: (scenarioIds: readonly number[]) => void;
  readonly cancel: () => void;
}

/** Runs the solver by scenarios beside the cohort's own proposal. Leaving the view breaks it off. */
export function useScenarioRun(cohortId: number): ScenarioRun {
  const desk = useDesk();
  const words = useWords();
  const newRuns = useNewRuns(cohortId);
  const announce = useAnnounce();
  const showRefusal = useShowRefusal();
  const [running, setRunning] = useState<ScenarioRun['running']>(null);
  const current = useRef<AbortController | null>(null);
  const cancel = useCallback(() => current.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const follow = async (scenarioId: number, signal: AbortSignal): Promise<void> => {
    setRunning({ scenarioId, fraction: 0 });
    for await (const event of await desk.matching.run.call({ cohortId, scenarioId }, { signal })) {
      if (event.kind === 'progress') setRunning({ scenarioId, fraction: event.fraction });
      if (event.kind === 'done') newRuns.keep(event.run);
    }
    newRuns.ask();
  };
  const followAll = async (scenarioIds: readonly number[], signal: AbortSignal): Promise<void> => {
    for (const scenarioId of scenarioIds) {
      if (signal.aborted) return;
      await follow(scenarioId, signal);
    }
    announce(words.say('matching:scenarios-done', { count: scenarioIds.length }));
  };
  const start = (scenarioIds: readonly number[]): void => {
    if (current.current !== null) return;
    const controller = new AbortController();
    current.current = controller;
    followAll(scenarioIds, controller.signal)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) showRefusal(readRefusal(error));
      })
      .finally(() => {
        current.current = null;
        setRunning(null);
      });
  };
  return { running, start, cancel };
}
