import { Refused } from '../../contract/index.ts';
import type { Surroundings } from '../surroundings.ts';
import type { InsightAnswers, InsightQuestion } from './questions.ts';
import { runInWorker } from './run-job.ts';
import { createWorkers, shortRest } from './workers.ts';

const memoryLimits = { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 24 };

/**
 * Answers questions in a worker of its own, so that a run and a question do not wait for each
 * other. A fired signal ends the question at once: Refused('busy') for whoever still waits. A
 * question that needs too much memory is Refused('internal'); a crash is a bug.
 */
export function createInsight({ workerUrl }: { readonly workerUrl: URL }): Surroundings['ask'] {
  const workers = createWorkers({ entry: workerUrl, limits: memoryLimits, warmFor: shortRest });
  return async <Kind extends keyof InsightAnswers>(
    question: Extract<InsightQuestion, { readonly kind: Kind }>,
    onProgress: (fraction: number) => void,
    signal: AbortSignal | undefined,
  ) => {
    const end = await runInWorker<InsightQuestion, number, InsightAnswers[Kind]>(workers, {
      input: question,
      timeLimit: null,
      onProgress,
      signal,
    });
    switch (end.status) {
      case 'done':
        return end.result;
      case 'cancelled':
        throw new Refused('busy');
      case 'crashed':
        throw end.cause;
      case 'too-long':
      case 'too-much-memory':
        throw new Refused('internal');
    }
  };
}
