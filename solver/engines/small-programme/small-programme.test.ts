import { expect, it } from 'vitest';
import { buildPool } from '../../problem/build-pool.ts';
import type { Candidate, PairingProblem } from '../../problem/problem.ts';
import { firstQuestion } from '../programme/question.ts';
import { poolShape } from '../programme/shapes.ts';
import { askSmallProgramme } from './ask.ts';

/** A pool whose quotas pull in different directions. */
function torn(size: number): PairingProblem {
  const ids = Array.from({ length: size }, (_, k) => `p${String(k).padStart(2, '0')}`);
  return {
    version: 1,
    method: 'workpair',
    people: ids.map((id) => ({ id })),
    candidates: ids.flatMap((a, i) =>
      ids.slice(i + 1).map((b, j): Candidate => {
        const k = i * size + j;
        const tags = ['x', 'y', 'z'].filter((_, t) => (k * (t + 3)) % 7 < 3);
        return { a, b, score: (k * 7919) % 1001, tags };
      }),
    ),
    quotas: [
      { name: 'x', tag: 'x', minShare: 0.6, maxShare: 0.7 },
      { name: 'y', tag: 'y', minShare: 0.3, maxShare: 0.4 },
      { name: 'z', tag: 'z', minShare: 0.5, maxShare: 0.6 },
    ],
  };
}

it('believes nothing that came after its time', () => {
  const frame = poolShape.frameOf(buildPool(torn(24)));
  const question = { ...firstQuestion(frame, 1), maximise: 'total' as const };
  expect(askSmallProgramme(question)).toEqual({ status: 'unsure' });
});
