import type { Worker } from 'node:worker_threads';
import type { JobMessage, WorkerMessage } from './messages.ts';
import type { Workers } from './workers.ts';

export interface Job<Input, Progress> {
  /** Anything that can be sent between threads. */
  readonly input: Input;
  /** Milliseconds; null for a job that takes as long as it takes. */
  readonly timeLimit: number | null;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal | undefined;
}

/** How a job in a worker ended. Whatever is not `done` has ended the worker as well. */
export type JobEnd<Result> =
  | { readonly status: 'done'; readonly result: Result }
  | { readonly status: 'cancelled' | 'too-long' | 'too-much-memory' }
  | { readonly status: 'crashed'; readonly cause: Error };

let latestJob = 0;

/**
 * Runs one job in a worker. Progress is told until the job ends; a fired signal or a passed limit
 * ends the worker in the midst of whatever it does, and the job at once. Never rejects.
 */
export function runInWorker<Input, Progress, Result>(
  workers: Workers,
  job: Job<Input, Progress>,
): Promise<JobEnd<Result>> {
  if (job.signal?.aborted === true) return Promise.resolve({ status: 'cancelled' });
  latestJob += 1;
  const id = latestJob;
  const worker = workers.take();
  return new Promise((resolve) => {
    const end = (outcome: JobEnd<Result>): void => {
      clearTimeout(clock);
      job.signal?.removeEventListener('abort', cancel);
      worker.off('message', hear).off('error', fail).off('exit', vanish);
      if (outcome.status === 'done') workers.giveBack(worker);
      else workers.discard(worker);
      resolve(outcome);
    };
    const hear = (message: WorkerMessage<Progress, Result>): void => {
      if (message.id !== id) return;
      if (message.kind === 'progress') job.onProgress(message.progress);
      else end(endOf(message));
    };
    const cancel = (): void => end({ status: 'cancelled' });
    const fail = (problem: unknown): void => end(failureOf(problem));
    const vanish = (code: number): void =>
      end({ status: 'crashed', cause: new Error(`the worker ended with code ${code}`) });
    const clock =
      job.timeLimit === null
        ? undefined
        : setTimeout(() => end({ status: 'too-long' }), job.timeLimit);

    job.signal?.addEventListener('abort', cancel);
    worker.on('message', hear).on('error', fail).on('exit', vanish);
    give(worker, { id, input: job.input });
  });
}

function give<Input>(worker: Worker, message: JobMessage<Input>): void {
  worker.postMessage(message);
}

function endOf<Progress, Result>(
  message: Exclude<WorkerMessage<Progress, Result>, { kind: 'progress' }>,
): JobEnd<Result> {
  return message.kind === 'done'
    ? { status: 'done', result: message.result }
    : { status: 'crashed', cause: new Error(message.stack) };
}

function failureOf(problem: unknown): JobEnd<never> {
  const cause = problem instanceof Error ? problem : new Error(String(problem));
  const isMemory = 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? { status: 'too-much-memory' } : { status: 'crashed', cause };
}
