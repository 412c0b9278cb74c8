import { type ResourceLimits, Worker } from 'node:worker_threads';

/** Workers of one kind, as they are taken for a job and given back after it. */
export interface Workers {
  readonly take: () => Worker;
  /** A worker that ended its job in good order. */
  readonly giveBack: (worker: Worker) => void;
  /** A worker that was stopped in its job, or failed at it. */
  readonly discard: (worker: Worker) => void;
}

/**
 * Keeps at most one idle worker, if it is to stay warm at all; a second job at the same time gets a
 * worker of its own. A discarded warm worker is replaced at once, so that the next job need not wait
 * for it. An idle worker does not keep the process alive.
 */
export function createWorkers(options: {
  readonly entry: URL;
  readonly limits: ResourceLimits;
  readonly staysWarm: boolean;
}): Workers {
  let idle: Worker | null = null;

  const start = (): Worker => {
    const worker = new Worker(options.entry, { resourceLimits: options.limits });
    // An idle worker that fails is noticed by its exit; a busy one by whoever gave it the job.
    worker.on('error', () => {});
    worker.once('exit', () => {
      if (idle === worker) idle = null;
    });
    return worker;
  };

  const rest = (worker: Worker): void => {
    worker.unref();
    idle = worker;
  };

  const end = (worker: Worker): void => {
    void worker.terminate();
  };

  return {
    take: () => {
      const worker = idle ?? start();
      idle = null;
      worker.ref();
      return worker;
    },
    giveBack: (worker) => (options.staysWarm && idle === null ? rest(worker) : end(worker)),
    discard: (worker) => {
      end(worker);
      if (options.staysWarm && idle === null) rest(start());
    },
  };
}
