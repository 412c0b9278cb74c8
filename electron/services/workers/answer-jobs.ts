import { parentPort } from 'node:worker_threads';
import type { JobMessage, WorkerMessage } from './messages.ts';

/** How a job tells how far it is. */
export type Report<Progress> = (progress: Progress) => void;

/**
 * Makes this worker answer jobs one after the other: the whole of a worker's entry file. Throws
 * where there is no worker around it.
 */
export function answerJobs<Input, Progress, Result>(
  work: (input: Input, report: Report<Progress>) => Result | Promise<Result>,
): void {
  if (parentPort === null) throw new Error('this file is the entry of a worker thread');
  const port = parentPort;
  const tell = (message: WorkerMessage<Progress, Result>): void => port.postMessage(message);

  port.on('message', async ({ id, input }: JobMessage<Input>) => {
    try {
      const result = await work(input, (progress) => tell({ id, kind: 'progress', progress }));
      tell({ id, kind: 'done', result });
    } catch (problem) {
      tell({ id, kind: 'failed', stack: stackOf(problem) });
    }
  });
}

function stackOf(problem: unknown): string {
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
}
