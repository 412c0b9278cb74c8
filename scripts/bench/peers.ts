// What the solver is compared with: npm packages, and whole models where it prices columns.
/// <reference path="../../solver/engines/blossom/testing/edmonds-blossom-fixed.d.ts" />
import edmonds from 'edmonds-blossom-fixed';
import { munkres } from 'munkres';
import { assignmentEngine } from '../../solver/engines/assignment/index.ts';
import { askMixedInteger } from '../../solver/engines/mixed-integer/ask.ts';
import {
  type ProgrammeSolver,
  programmeEngine,
} from '../../solver/engines/programme/programme-engine.ts';

import { sidesShape } from '../../solver/engines/programme/shapes.ts';
import { askSmallProgramme } from '../../solver/engines/small-programme/ask.ts';
import type { Stage } from '../../solver/index.ts';
import { buildModel } from '../../solver/problem/build-model.ts';
import { randomScores } from './dice.ts';
import type { Work } from './measure.ts';
import { mentoringProblem } from './problems.ts';
import type { MakeWork } from './works.ts';

const calm = { stop: () => null, report: () => undefined };

export const peers: Readonly<Record<string, MakeWork>> = {
  'own-engine': (size) => ownEngine(size, ['matched', 'total']),
  'own-engine-stages': (size) => ownEngine(size, ['matched', 'fairness', 'total']),
  munkres: mostByMunkres,
  'edmonds-blossom-fixed': mostByEdmonds,
  'whole-highs': (size) => wholeModel(size, (question) => askMixedInteger(question, calm)),
  'javascript-lp-solver': (size) => wholeModel(size, askSmallProgramme),
};

/** The engine alone on its own form of the problem, as its peers have theirs. */
function ownEngine(size: number, objective: readonly Stage[]): Work {
  const ids = Array.from({ length: size }, (_, k) => String(k).padStart(5, '0'));
  const ones = new Int32Array(size).fill(1);
  const score = randomScores(size);
  const start = Int32Array.from({ length: size + 1 }, (_, row) => row * size);
  const model = {
    kind: 'sides' as const,
    left: { ids, capacity: ones },
    right: { ids, capacity: ones },
    table: { rows: size, columns: size, start, column: null, score, tags: new Map() },
    locks: [],
    quotas: [],
    objective,
  };
  return () => {
    const outcome = assignmentEngine.solve(model, calm, true);
    if (outcome instanceof Promise || outcome.status !== 'optimal') throw new Error('not solved');
    return outcome.pairs.reduce(
      (sum, { row, column }) => sum + (score[row * size + column] ?? 0),
      0,
    );
  };
}

function mostByMunkres(size: number): Work {
  const scores = randomScores(size);
  const costs = Array.from({ length: size }, (_, row) =>
    Array.from(scores.subarray(row * size, (row + 1) * size), (score) => 1000 - score),
  );
  return () =>
    munkres(costs).reduce((sum, [row, column]) => sum + (scores[row * size + column] ?? 0), 0);
}

/** The pairs and their total alone: the package knows no fairness and proves nothing. */
function mostByEdmonds(size: number): Work {
  const scores = randomScores(size);
  const edges: (readonly [number, number, number])[] = [];
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) edges.push([a, b, scores[a * size + b] ?? 0]);
  }
  return () => {
    const partners = edmonds(edges, true);
    return edges.reduce((sum, [a, b, score]) => sum + (partners[a] === b ? score : 0), 0);
  };
}

/** Every candidate as a column of one integer programme per stage. */
function wholeModel(size: number, ask: ProgrammeSolver['ask']): Work {
  const problem = mentoringProblem(size, 2, ['matched', 'total']);
  const model = buildModel(problem);
  const scores = randomScores(size);
  const engine = programmeEngine(
    { name: 'whole model', ask, mostCandidates: Infinity, timeLimitMs: 120_000 },
    sidesShape,
  );
  return async () => {
    const outcome = await engine.solve(model, calm, false);
    if (outcome.status !== 'optimal') throw new Error(`The answer is ${outcome.status}.`);
    return outcome.pairs.reduce(
      (sum, { row, column }) => sum + (scores[row * size + column] ?? 0),
      0,
    );
  };
}
