import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readRefusal, useAnnounce, useDesk, useShowRefusal } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';

/** A run by the settings of a scenario: which one goes on and how far it is. */
export interface ScenarioRun {
  readonly running: { readonly scenarioId: number; readonly fraction: number } | null;
  readonly start: (scenarioId: number) => void;
  readonly cancel: () => void;
}

/** Runs the solver by a scenario beside the cohort's own proposal. Leaving the view breaks it off. */
export function useScenarioRun(cohortId: number): ScenarioRun {
  const desk = useDesk();
  const words = useWords();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const showRefusal = useShowRefusal();
  const [running, setRunning] = useState<ScenarioRun['running']>(null);
  const current = useRef<AbortController | null>(null);
  const cancel = useCallback(() => current.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const follow = async (scenarioId: number, signal: AbortSignal): Promise<void> => {
    for await (const event of await desk.matching.run.call({ cohortId, scenarioId }, { signal })) {
      if (event.kind === 'progress') setRunning({ scenarioId, fraction: event.fraction });
    }
    announce(words.say('matching:scenario-done'));
  };
  const start = (scenarioId: number): void => {
    if (current.current !== null) return;
    const controller = new AbortController();
    current.current = controller;
    setRunning({ scenarioId, fraction: 0 });
    follow(scenarioId, controller.signal)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) showRefusal(readRefusal(error));
      })
      .finally(() => {
        current.current = null;
        setRunning(null);
        void queries.invalidateQueries();
      });
  };
  return { running, start, cancel };
}
