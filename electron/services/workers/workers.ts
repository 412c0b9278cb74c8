import { type ResourceLimits, Worker } from 'node:worker_threads';

/** How long a worker waits for the next question of somebody at the desk, in milliseconds. */
export const shortRest = 60_000;

/** Workers of one kind, as they are taken for a job and given back after it. */
export interface Workers {
  readonly take: () => Worker;
  /** A worker that ended its job in good order. */
  readonly giveBack: (worker: Worker) => void;
  /** A worker that was stopped in its job, or failed at it. */
  readonly discard: (worker: Worker) => void;
}

/**
 * Keeps at most one idle worker for a while, `warmFor` in milliseconds, or none for null; a second
 * job at the same time gets a worker of its own. A discarded warm worker is replaced at once, so that
 * the next job need not wait for it. An idle worker does not keep the process alive, and ends with
 * all its memory when nobody has needed it for so long.
 */
export function createWorkers(options: {
  readonly entry: URL;
  readonly limits: ResourceLimits;
  readonly warmFor: number | null;
}): Workers {
  const { warmFor } = options;
  let idle: Worker | null = null;
  let patience: NodeJS.Timeout | undefined;

  const start = (): Worker => {
    const worker = new Worker(options.entry, { resourceLimits: options.limits });
    // An idle worker that fails is noticed by its exit; a busy one by whoever gave it the job.
    worker.on('error', () => {});
    worker.once('exit', () => {
      if (idle !== worker) return;
      idle = null;
      clearTimeout(patience);
    });
    return worker;
  };

  const end = (worker: Worker): void => {
    void worker.terminate();
  };

  const rest = (worker: Worker, time: number): void => {
    worker.unref();
    idle = worker;
    patience = setTimeout(() => {
      idle = null;
      end(worker);
    }, time).unref();
  };

  return {
    take: () => {
      const worker = idle ?? start();
      idle = null;
      clearTimeout(patience);
      worker.ref();
      return worker;
    },
    giveBack: (worker) => (warmFor !== null && idle === null ? rest(worker, warmFor) : end(worker)),
    discard: (worker) => {
      end(worker);
      if (warmFor !== null && idle === null) rest(start(), warmFor);
    },
  };
}
