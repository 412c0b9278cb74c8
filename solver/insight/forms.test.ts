import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMatrix } from '../problem/forms.ts';
import type { PairingProblem, ProblemWithCandidates } from '../problem/problem.ts';
import { solve } from '../solve.ts';
import { alternatives } from './alternatives.ts';
import { bestRosters } from './best-rosters.ts';
import { conflict } from './conflict.ts';
import { prices } from './prices.ts';
import { repair } from './repair.ts';
import { plainProblem, poolProblem, quotaProblem } from './testing/random-problems.ts';
import { tradeoff } from './tradeoff.ts';
import { explainUnmatchedPerson } from './unmatched-person.ts';
import { whyPair } from './why-pair.ts';

/** Everything that can be asked of a problem, without the problem that a repair hands back. */
async function everything(problem: PairingProblem): Promise<readonly unknown[]> {
  const answer = await solve(problem);
  const [first] = answer.pairs;
  const leave = first === undefined ? [] : [first.a];
  const repaired = await repair(problem, answer.pairs, { leave });
  const waiting = answer.unmatched[0]?.id ?? '';
  return [
    first === undefined ? null : whyPair(problem, answer, first.a, first.b),
    await prices(problem, answer),
    await bestRosters(problem, answer),
    await alternatives(problem, answer, { count: 2, differ: 1, lossPercent: 100 }),
    await conflict(problem, { everyone: 'both' }),
    repaired.status === 'repaired' ? repaired.steps : repaired,
    await tradeoff(problem, { against: 'near', points: 3 }),
    await tradeoff(problem, { against: 'fairness', points: 3 }),
    await explainUnmatchedPerson(problem, answer, waiting),
  ];
}

describe.each([
  ['two sides', plainProblem],
  ['two sides under a quota', quotaProblem],
  ['one pool', poolProblem],
] as const)('the answers for %s', (_, problemOf) => {
  it('are the same for the matrix form', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat().map(problemOf), async (problem) => {
        expect(await everything(asMatrix(problem))).toEqual(await everything(problem));
      }),
      { seed: 11, numRuns: 4 },
    );
  });

  it('do not depend on the order of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat().map(problemOf), async (problem) => {
        const turned: ProblemWithCandidates = {
          ...problem,
          people: problem.people.toReversed(),
          candidates: problem.candidates.toReversed(),
        };
        expect(await everything(turned)).toEqual(await everything(problem));
      }),
      { seed: 11, numRuns: 4 },
    );
  });
});
