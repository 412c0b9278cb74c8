import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { MatchEvent, Run, Words } from '../../../electron/contract/index.ts';
import { readRefusal, useAnnounce, useDesk, useShowRefusal } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';

export type MatchProgress = Extract<MatchEvent, { kind: 'progress' }>;

/** A run as the page sees it: nothing going on, or how far it is. */
export interface MatchRun {
  readonly progress: MatchProgress | null;
  readonly start: () => void;
  readonly cancel: () => void;
}

const firstProgress: MatchProgress = { kind: 'progress', phase: 'scoring', fraction: 0 };

/**
 * Runs the solver on the cohort, tells how far it is, and can be broken off. `prepare` stores what
 * is not stored yet. Leaving the room breaks the run off.
 */
export function useMatchRun(cohortId: number, prepare: () => Promise<void>): MatchRun {
  const desk = useDesk();
  const words = useWords();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const showRefusal = useShowRefusal();
  const [progress, setProgress] = useState<MatchProgress | null>(null);
  const running = useRef<AbortController | null>(null);

  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const follow = async (signal: AbortSignal): Promise<void> => {
    await prepare();
    let phase: MatchProgress['phase'] | null = null;
    for await (const event of await desk.matching.run.call({ cohortId }, { signal })) {
      if (event.kind === 'progress') {
        setProgress(event);
        if (event.phase !== phase) announce(words.say(`matching:phase-${event.phase}`));
        phase = event.phase;
      } else {
        announce(
          event.kind === 'done' ? sayResult(event.run, words) : words.say('matching:run-cancelled'),
        );
      }
    }
  };

  const start = (): void => {
    if (running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    setProgress(firstProgress);
    follow(controller.signal)
      .catch((error: unknown) => {
        if (controller.signal.aborted) announce(words.say('matching:run-cancelled'));
        else showRefusal(readRefusal(error));
      })
      .finally(() => {
        running.current = null;
        setProgress(null);
        void queries.invalidateQueries();
      });
  };
  return { progress, start, cancel };
}

function sayResult(run: Run, words: Words): string {
  if (run.objective === null) {
    return words.say(
      run.status === 'infeasible' ? 'matching:run-infeasible' : 'matching:invalid-title',
    );
  }
  return words.say('matching:run-done', {
    count: run.objective.matched,
    lowest: run.objective.fairness === null ? '–' : words.number(run.objective.fairness),
    total: words.number(run.objective.total),
  });
}
