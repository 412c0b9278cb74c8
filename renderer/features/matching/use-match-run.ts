import { useCallback, useEffect, useRef, useState } from 'react';
import type { MatchEvent, Run, Words } from '../../../electron/contract/index.ts';
import { readRefusal, useAnnounce, useDesk, useShowRefusal } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import { createTold, type Told } from '../../ui/index.ts';
import { useNewRuns } from './use-new-runs.ts';

export type MatchProgress = Extract<MatchEvent, { kind: 'progress' }>;

/** A run as the page sees it: nothing going on, or how far it is, which only its button shows. */
export interface MatchRun {
  readonly progress: Told<MatchProgress | null>;
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
  const newRuns = useNewRuns(cohortId);
  const announce = useAnnounce();
  const showRefusal = useShowRefusal();
  const [progress] = useState(() => createTold<MatchProgress | null>(null));
  const running = useRef<AbortController | null>(null);

  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const follow = async (signal: AbortSignal): Promise<void> => {
    await prepare();
    let phase: MatchProgress['phase'] | null = null;
    for await (const event of await desk.matching.run.call({ cohortId }, { signal })) {
      if (event.kind === 'progress') {
        progress.tell(event);
        if (event.phase !== phase) announce(words.say(`matching:phase-${event.phase}`));
        phase = event.phase;
      } else if (event.kind === 'done') {
        newRuns.keep(event.run);
        announce(sayResult(event.run, words));
      } else {
        announce(words.say('matching:run-cancelled'));
      }
    }
  };

  const start = (): void => {
    if (running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    progress.tell(firstProgress);
    follow(controller.signal)
      .catch((error: unknown) => {
        if (controller.signal.aborted) announce(words.say('matching:run-cancelled'));
        else showRefusal(readRefusal(error));
      })
      .finally(() => {
        running.current = null;
        progress.tell(null);
        newRuns.ask();
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
