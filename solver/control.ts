import type { Control, StopReason } from './engines/engine.ts';
import type { SolveProgress } from './problem/answer.ts';

/** As much of an AbortSignal as the solver looks at. */
export interface CancelSignal {
  readonly aborted: boolean;
}

export interface SolveOptions {
  /**
   * A long solve never leaves its thread, so it sees only a signal that can change meanwhile, such
   * as one that reads shared memory.
   */
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: SolveProgress) => void;
  readonly timeLimitMs?: number;
  /** A clock in milliseconds. Without one no time limit holds, and the timing is 0. */
  readonly now?: () => number;
}

/** The control of one solve, with the time it has taken so far. */
export interface Clock extends Control {
  elapsedMs(): number;
}

/** Starts the clock of one solve. */
export function startClock(options: SolveOptions): Clock {
  const { signal, onProgress, timeLimitMs = Infinity, now = () => 0 } = options;
  const start = now();
  const elapsedMs = (): number => now() - start;
  return {
    elapsedMs,
    stop(): StopReason | null {
      if (signal?.aborted === true) return 'cancelled';
      return elapsedMs() > timeLimitMs ? 'time' : null;
    },
    report(stage, fraction) {
      onProgress?.({ stage, fraction });
    },
  };
}
