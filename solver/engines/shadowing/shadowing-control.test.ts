import { expect, it } from 'vitest';
import type { VisitsProblem } from '../../problem/problem.ts';
import type { Control, StopReason } from '../engine.ts';
import { buildShadowing } from './index.ts';
import { checkShadowing, named, solveShadowing } from './testing/from-file.ts';

import { dice } from './testing/random-problems.ts';

/** People who all host and visit, twice each, so that there is much to branch on. */
function busyOffice(size: number): VisitsProblem {
  const roll = dice(size);
  const ids = Array.from({ length: size }, (_, k) => `p${k}`);
  return {
    people: ids.flatMap((id) => [
      { id, side: 'left', capacity: 2 },
      { id, side: 'right', capacity: 2 },
    ]),
    candidates: ids.flatMap((a) =>
      ids
        .filter((b) => a !== b && roll() < 0.5)
        .map((b) => ({
          a,
          b,
          score: Math.floor(roll() * 1001),
          tags: [`slot:W${Math.floor(roll() * 4)}`],
        })),
    ),
  };
}

function stopAfter(asked: number, reason: StopReason): Control {
  let times = 0;
  return {
    stop: () => {
      times += 1;
      return times > asked ? reason : null;
    },
    report: () => undefined,
  };
}

it.each([0, 1, 2, 5, 10, 20, 50])('stops when told so after %i looks at the clock', (asked) => {
  const problem = busyOffice(40);
  for (const reason of ['time', 'cancelled'] as const) {
    const outcome = solveShadowing(problem, stopAfter(asked, reason));
    expect(outcome).toMatchObject({ status: 'stopped', reason });
    if (outcome.status !== 'stopped') continue;
    const model = buildShadowing(problem);
    const visits = named(model, outcome.visits ?? []);
    expect(checkShadowing(problem, visits)).toEqual([]);
    expect(outcome.bound?.matched).toBeGreaterThanOrEqual(visits.length);
  }
});

it('stops with a roster and an honest bound when a tree grows too large', () => {
  const problem = busyOffice(9);
  const best = solveShadowing(problem, stopAfter(Infinity, 'time'));
  if (best.status !== 'optimal') throw new Error(best.status);
  let rosters = 0;
  for (let asked = 0; asked < 300; asked += 5) {
    const outcome = solveShadowing(problem, stopAfter(asked, 'time'));
    if (outcome.status !== 'stopped') break;
    if (outcome.visits !== null) rosters += 1;
    expect(outcome.bound?.matched).toBeGreaterThanOrEqual(best.visits.length);
    const lowest = Math.min(...best.visits.map(({ score }) => score));
    expect(outcome.bound?.fairness).toBeGreaterThanOrEqual(lowest);
  }
  expect(rosters).toBeGreaterThan(0);
});

it('tells how far it is', () => {
  const stages: string[] = [];
  const report = (stage: string): void => {
    stages.push(stage);
  };
  solveShadowing(busyOffice(5), { stop: () => null, report });
  expect(stages).toEqual(['matched', 'fairness', 'total']);
});
