import { Refused } from '../../contract/index.ts';
import type { Matched, MatchQuestion, MatchStep } from '../match-question.ts';
import type { Surroundings } from '../surroundings.ts';
import { runInWorker } from './run-job.ts';
import { createWorkers, shortRest } from './workers.ts';

/**
 * 2,000 by 2,000 people with quotas take about 300 MB, and would take a third more with the usual
 * young generation, which a solver fills with what it soon throws away.
 */
const memoryLimits = { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 24 };

/**
 * Matches in a worker that stays warm between runs. A fired signal ends it at once, in the midst of
 * scoring or of any engine. A problem too large for the memory limit is Refused('internal'); a
 * solver that crashes is a bug and rejects as one.
 */
export function createMatcher({ workerUrl }: { readonly workerUrl: URL }): Surroundings['match'] {
  const workers = createWorkers({ entry: workerUrl, limits: memoryLimits, warmFor: shortRest });
  return async (question, onStep, signal) => {
    const end = await runInWorker<MatchQuestion, MatchStep, Matched>(workers, {
      input: question,
      timeLimit: null,
      onProgress: onStep,
      signal,
    });
    switch (end.status) {
      case 'done':
        return end.result;
      case 'cancelled':
        return 'cancelled';
      case 'crashed':
        throw end.cause;
      case 'too-long':
      case 'too-much-memory':
        throw new Refused('internal');
    }
  };
}
