import { describe, expect, it } from 'vitest';
import type { PairingProblem } from '../../../solver/index.ts';
import { createSolver } from './solver.ts';

const solve = createSolver({ workerUrl: new URL('./solver-worker.ts', import.meta.url) });

/** A dense problem whose scores look random but are the same in every run. */
function denseProblem(size: number): PairingProblem {
  const ids = (side: string) => Array.from({ length: size }, (_, index) => `${side}${index}`);
  const left = ids('a');
  const right = ids('b');
  return {
    version: 1,
    method: 'mentoring',
    people: [
      ...left.map((id) => ({ id, side: 'left' as const })),
      ...right.map((id) => ({ id, side: 'right' as const })),
    ],
    matrix: {
      left,
      right,
      scores: left.map((_, row) =>
        right.map((__, column) => (row * 7919 + column * 104_729 + row * column * 31) % 1001),
      ),
    },
  };
}

describe('a problem solved in a worker', () => {
  it('is proved best and tells its stages', async () => {
    const stages = new Set<string>();
    const answer = await solve(denseProblem(20), ({ stage }) => stages.add(stage), undefined);
    expect(answer).toMatchObject({ status: 'optimal', verified: true });
    expect(answer.pairs).toHaveLength(20);
    expect(stages).toContain('check');
  });

  it('that is no problem is answered as invalid, not as a crash', async () => {
    const answer = await solve({ ...denseProblem(2), people: [] }, () => {}, undefined);
    expect(answer.status).toBe('invalid');
    expect(answer.issues).not.toEqual([]);
  });

  it('is cancelled within 100 ms, and the next one is solved', async () => {
    const cancelling = new AbortController();
    let firedAt = 0;
    const answer = await solve(
      denseProblem(1200),
      () => {
        if (firedAt > 0) return;
        firedAt = performance.now();
        cancelling.abort();
      },
      cancelling.signal,
    );
    const waited = performance.now() - firedAt;
    expect(answer).toMatchObject({ status: 'cancelled', pairs: [] });
    expect(waited).toBeLessThan(100);
    expect(await solve(denseProblem(5), () => {}, undefined)).toMatchObject({ status: 'optimal' });
  });
});
