import { describe, expect, it } from 'vitest';
import { quickest } from '../testing/quickest.ts';
import { type JobEnd, runInWorker } from './run-job.ts';
import type { TrialJob } from './trial-worker.fixture.ts';
import { createWorkers, type Workers } from './workers.ts';

const entry = new URL('./trial-worker.fixture.ts', import.meta.url);
const limits = { maxOldGenerationSizeMb: 64 };

function crew(staysWarm: boolean): Workers {
  return createWorkers({ entry, limits, warmFor: staysWarm ? 60_000 : null });
}

function run(
  workers: Workers,
  input: TrialJob,
  options: {
    readonly timeLimit?: number;
    readonly onProgress?: (number: number) => void;
    readonly signal?: AbortSignal;
  } = {},
): Promise<JobEnd<number>> {
  return runInWorker(workers, {
    input,
    timeLimit: options.timeLimit ?? null,
    onProgress: options.onProgress ?? (() => {}),
    signal: options.signal,
  });
}

describe('a job in a worker', () => {
  it('tells its progress in order and then its result', async () => {
    const heard: number[] = [];
    const end = await run(
      crew(false),
      { kind: 'count-to', last: 3 },
      { onProgress: (number) => heard.push(number) },
    );
    expect(end).toEqual({ status: 'done', result: 3 });
    expect(heard).toEqual([1, 2, 3]);
  });

  it('that never yields is over within 100 ms of being cancelled', async () => {
    const cancelled = async (): Promise<number> => {
      const cancelling = new AbortController();
      let firedAt = 0;
      const end = await run(
        crew(true),
        { kind: 'never-end' },
        {
          signal: cancelling.signal,
          onProgress: () => {
            firedAt = performance.now();
            cancelling.abort();
          },
        },
      );
      const took = performance.now() - firedAt;
      expect(end).toEqual({ status: 'cancelled' });
      return took;
    };
    expect(await quickest(100, cancelled)).toBeLessThan(100);
  });

  it('is not begun for a signal that has fired already', async () => {
    const workers = crew(true);
    const end = await run(
      workers,
      { kind: 'how-many-jobs-so-far' },
      { signal: AbortSignal.abort() },
    );
    expect(end).toEqual({ status: 'cancelled' });
    expect(await run(workers, { kind: 'how-many-jobs-so-far' })).toMatchObject({ result: 1 });
  });

  it.each<{ says: string; kind: Exclude<TrialJob['kind'], 'count-to'>; status: string }>([
    { says: 'takes too long', kind: 'never-end', status: 'too-long' },
    { says: 'throws', kind: 'throw', status: 'crashed' },
    { says: 'throws outside of the job', kind: 'fail-outside', status: 'crashed' },
    { says: 'ends its worker', kind: 'exit', status: 'crashed' },
    { says: 'eats more memory than it may', kind: 'eat-memory', status: 'too-much-memory' },
  ])('that $says ends as $status', async ({ kind, status }) => {
    const end = await run(crew(true), { kind }, { timeLimit: kind === 'never-end' ? 300 : 20_000 });
    expect(end.status).toBe(status);
  });
});

describe('a warm worker', () => {
  const howMany: TrialJob = { kind: 'how-many-jobs-so-far' };
  const jobsSoFar = async (workers: Workers) => run(workers, howMany);

  it('takes the next job too', async () => {
    const workers = crew(true);
    await jobsSoFar(workers);
    expect(await jobsSoFar(workers)).toMatchObject({ result: 2 });
  });

  it('is replaced after a cancelled job', async () => {
    const workers = crew(true);
    const signal = AbortSignal.timeout(50);
    await run(workers, { kind: 'never-end' }, { signal });
    expect(await jobsSoFar(workers)).toMatchObject({ result: 1 });
  });

  it('leaves a job at the same time to a worker of its own', async () => {
    const workers = crew(true);
    const both = await Promise.all([jobsSoFar(workers), jobsSoFar(workers)]);
    expect(both).toMatchObject([{ result: 1 }, { result: 1 }]);
  });
});

describe('a warm worker that nobody needs', () => {
  it('ends after its while, and the next job gets a fresh one', async () => {
    const workers = createWorkers({ entry, limits, warmFor: 1 });
    await run(workers, { kind: 'how-many-jobs-so-far' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await run(workers, { kind: 'how-many-jobs-so-far' })).toMatchObject({ result: 1 });
  });
});

describe('a worker that is not kept', () => {
  it('takes one job only', async () => {
    const workers = crew(false);
    await run(workers, { kind: 'how-many-jobs-so-far' });
    expect(await run(workers, { kind: 'how-many-jobs-so-far' })).toMatchObject({ result: 1 });
  });
});
