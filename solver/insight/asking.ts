import { type CancelSignal, startClock } from '../control.ts';
import type { Answer, SolveStatus, StageValues } from '../problem/answer.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { solve } from '../solve.ts';

/** How an insight hears of cancelling and time, and tells how far it is. */
export interface InsightOptions {
  readonly signal?: CancelSignal;
  /** Told with a fraction from 0 to 1 over the whole question. */
  readonly onProgress?: (fraction: number) => void;
  /** For the whole question, all its solves together; holds only with a clock. */
  readonly timeLimitMs?: number;
  /** A clock in milliseconds. */
  readonly now?: () => number;
}

/** How a question ends without an answer: cancelled, or a roster it rests on is not proved best. */
export type NoInsight =
  | { readonly status: 'cancelled' }
  | { readonly status: 'not-proved'; readonly solve: SolveStatus };

/** An answer that is proved best, with its stage values. */
export type BestAnswer = Answer & { readonly status: 'optimal'; readonly objective: StageValues };

/** What solving a changed problem comes to. */
export type Asked =
  | { readonly status: 'best'; readonly answer: BestAnswer }
  | { readonly status: 'infeasible'; readonly conflict: readonly string[] }
  | NoInsight;

/** The solves of one question. */
export interface Asking {
  /** Solves a changed problem, unless the question is to stop. */
  ask(problem: PairingProblem): Promise<Asked>;
  /** Why to stop now, or null to go on. */
  stop(): NoInsight | null;
  report(fraction: number): void;
}

/** Starts a question: all its solves share one signal and one time limit. */
export function startAsking(options: InsightOptions): Asking {
  const { now, onProgress, signal, timeLimitMs = Infinity } = options;
  const clock = startClock({
    timeLimitMs,
    ...(signal === undefined ? {} : { signal }),
    ...(now === undefined ? {} : { now }),
  });
  const stop = (): NoInsight | null => {
    const reason = clock.stop();
    if (reason === null) return null;
    return reason === 'cancelled' ? CANCELLED : { status: 'not-proved', solve: 'feasible' };
  };
  return {
    stop,
    report: (fraction) => onProgress?.(fraction),
    async ask(problem) {
      const stopped = stop();
      if (stopped !== null) return stopped;
      const left = { timeLimitMs: Math.max(0, timeLimitMs - clock.elapsedMs()) };
      return asked(await solve(problem, { ...options, ...left, onProgress: () => undefined }));
    },
  };
}

const CANCELLED: NoInsight = { status: 'cancelled' };

function asked(answer: Answer): Asked {
  const best = provedBest(answer);
  if (best !== null) return { status: 'best', answer: best };
  if (answer.status === 'infeasible') return { status: 'infeasible', conflict: answer.conflict };
  return unproved(answer);
}

/** The answer as one that is proved best, or null if it is not. */
export function provedBest(answer: Answer): BestAnswer | null {
  const { objective, status } = answer;
  return status === 'optimal' && objective !== null ? { ...answer, status, objective } : null;
}

/** The end of a question that rests on an answer which is not proved best. */
export function unproved({ status }: Answer): NoInsight {
  return status === 'cancelled' ? CANCELLED : { status: 'not-proved', solve: status };
}
