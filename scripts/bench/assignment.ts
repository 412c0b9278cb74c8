// One program per engine and size, so that the peak memory is its own:
// node scripts/bench/assignment.ts assignment|stages|whole|munkres SIZE
import { munkres } from 'munkres';
import { assignmentEngine } from '../../solver/engines/assignment/index.ts';
import { type PairingProblem, type Stage, solve } from '../../solver/index.ts';
import { measure, randomScores } from './measure.ts';

const [engine = '', text = ''] = process.argv.slice(2);
const size = Number(text);
const calm = { stop: () => null, report: () => undefined };

const works: Readonly<Record<string, () => () => number | Promise<number>>> = {
  assignment: () => ownEngine(['matched', 'total']),
  stages: () => ownEngine(['matched', 'fairness', 'total']),
  whole: () => {
    const problem = matrixProblem();
    return async () => (await solve(problem)).objective?.total ?? -1;
  },
  munkres: () => {
    const scores = randomScores(size);
    const costs = rows(scores).map((row) => row.map((score) => 1000 - score));
    return () =>
      munkres(costs).reduce((sum, [row, column]) => sum + (scores[row * size + column] ?? 0), 0);
  },
};

const work = works[engine];
if (work === undefined) throw new Error(`There is no engine ${engine} in this benchmark.`);
await measure(work());

/** The engine alone on its own form of the problem, as its peers have theirs. */
function ownEngine(objective: readonly Stage[]): () => number {
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

function matrixProblem(): PairingProblem {
  const left = Array.from({ length: size }, (_, k) => `m${k}`);
  const right = Array.from({ length: size }, (_, k) => `a${k}`);
  return {
    version: 1,
    method: 'mentoring',
    people: [
      ...left.map((id) => ({ id, side: 'left' as const })),
      ...right.map((id) => ({ id, side: 'right' as const })),
    ],
    matrix: { left, right, scores: rows(randomScores(size)) },
    objective: ['matched', 'total'],
  };
}

function rows(scores: Int16Array): number[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from(scores.subarray(row * size, (row + 1) * size)),
  );
}
