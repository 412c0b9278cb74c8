import {
  type Answer,
  emptyAnswer,
  type PairingProblem,
  type SolveProgress,
} from '../../../solver/index.ts';
import { Refused } from '../../contract/index.ts';
import type { Surroundings } from '../surroundings.ts';
import { runInWorker } from './run-job.ts';
import { createWorkers } from './workers.ts';

/** 2,000 by 2,000 people with quotas take about 300 MB. */
const memoryLimits = { maxOldGenerationSizeMb: 2048 };

/**
 * Solves in a worker that stays warm between runs. A fired signal ends the solve at once with the
 * status 'cancelled', in the midst of any engine. A problem too large for the memory limit is
 * Refused('internal'); a solver that crashes is a bug and rejects as one.
 */
export function createSolver({ workerUrl }: { readonly workerUrl: URL }): Surroundings['solve'] {
  const workers = createWorkers({ entry: workerUrl, limits: memoryLimits, staysWarm: true });
  return async (problem, onProgress, signal) => {
    const started = performance.now();
    const end = await runInWorker<PairingProblem, SolveProgress, Answer>(workers, {
      input: problem,
      timeLimit: null,
      onProgress,
      signal,
    });
    switch (end.status) {
      case 'done':
        return end.result;
      case 'cancelled':
        return {
          ...emptyAnswer,
          status: 'cancelled',
          timing: { totalMs: performance.now() - started, engine: 'none' },
        };
      case 'crashed':
        throw end.cause;
      case 'too-long':
      case 'too-much-memory':
        throw new Refused('internal');
    }
  };
}
