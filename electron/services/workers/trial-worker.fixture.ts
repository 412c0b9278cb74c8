/** A worker for tests that behaves as it is told, well or badly. */
import { answerJobs } from './answer-jobs.ts';

export type TrialJob =
  | { readonly kind: 'count-to'; readonly last: number }
  | { readonly kind: 'never-end' | 'eat-memory' | 'throw' | 'exit' | 'fail-outside' }
  | { readonly kind: 'how-many-jobs-so-far' };

let jobs = 0;

answerJobs<TrialJob, number, number>((job, onProgress) => {
  jobs += 1;
  switch (job.kind) {
    case 'count-to':
      for (let number = 1; number <= job.last; number += 1) onProgress(number);
      return job.last;
    case 'how-many-jobs-so-far':
      return jobs;
    case 'never-end':
      onProgress(0);
      while (true) Math.random();
    case 'eat-memory':
      return eatMemory();
    case 'throw':
      throw new Error('thrown inside');
    case 'exit':
      return process.exit(3);
    case 'fail-outside':
      setTimeout(() => {
        throw new Error('thrown outside of any job');
      });
      return new Promise(() => {});
  }
});

function eatMemory(): never {
  const eaten: number[][] = [];
  while (true) eaten.push(Array.from({ length: 10_000 }, Math.random));
}
