import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChosenPair } from '../../problem/answer.ts';
import { buildModel } from '../../problem/build-model.ts';
import type { PairingProblem, ProblemWithMatrix, Quota, Stage } from '../../problem/problem.ts';
import { type ClaimedQuotaBound, isProvedBestUnderQuotas } from '../../verify/quota-proof.ts';
import { checkRoster } from '../../verify/roster.ts';
import { tally } from '../../verify/tally.ts';
import type { Control } from '../engine.ts';
import { pricedProgramme } from './index.ts';

const calm: Control = { stop: () => null, report: () => undefined };

/** Mulberry32: the same numbers every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
  readonly places?: number;
}

function dense(
  { rows, columns, places = 1 }: Size,
  seed: number,
  quotas: readonly Quota[],
  objective: readonly Stage[],
): ProblemWithMatrix {
  const next = numbers(seed);
  const ids = (letter: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, k) => `${letter}${String(k).padStart(4, '0')}`);
  const left = ids('m', rows);
  const right = ids('a', columns);
  const scores = left.map(() => right.map(() => Math.floor(next() * 1001)));
  const bits = (part: number): readonly string[] =>
    left.map(() => right.map(() => (next() < part ? '1' : '0')).join(''));
  const tags = { across: bits(0.3), near: bits(0.5) };
  return {
    version: 1,
    method: 'mentoring',
    people: [
      ...left.map((id) => ({ id, side: 'left' as const, capacity: places })),
      ...right.map((id) => ({ id, side: 'right' as const })),
    ],
    matrix: { left, right, scores, tags },
    quotas,
    objective,
  };
}

async function solved(problem: PairingProblem): Promise<{
  readonly pairs: readonly ChosenPair[];
  readonly proof: string;
  readonly bounds: readonly ClaimedQuotaBound[];
}> {
  if (!('matrix' in problem)) throw new Error('dense problems only');
  const { left, right } = buildModel(problem);
  const outcome = await pricedProgramme.sides.solve(buildModel(problem), calm, true);
  if (outcome.status !== 'optimal') throw new Error(outcome.status);
  const rows = new Map(problem.matrix.left.map((id, row) => [id, row]));
  const columns = new Map(problem.matrix.right.map((id, column) => [id, column]));
  const pairs = outcome.pairs.map(({ row, column }) => {
    const a = left.ids[row] ?? '';
    const b = right.ids[column] ?? '';
    return { a, b, score: problem.matrix.scores[rows.get(a) ?? 0]?.[columns.get(b) ?? 0] ?? -1 };
  });
  return { pairs, proof: outcome.proof, bounds: outcome.certificate.bounds };
}

/** The best total over all columns at once: the whole model as one integer programme. */
function wholeModel(
  highs: Highs,
  { matrix, quotas = [] }: ProblemWithMatrix,
  places: number,
  matched: number,
): number {
  const rows = matrix.left.length;
  const columns = matrix.right.length;
  const count = rows * columns;
  const starts = new Int32Array(count + 1);
  const indices: number[] = [];
  for (let k = 0; k < count; k++) {
    const i = Math.floor(k / columns);
    const j = k % columns;
    indices.push(i, rows + j, rows + columns);
    quotas.forEach(({ tag }, q) => {
      if (matrix.tags?.[tag]?.[i]?.[j] === '1') indices.push(rows + columns + 1 + q);
    });
    starts[k + 1] = indices.length;
  }
  const numRows = rows + columns + 1 + quotas.length;
  const least = quotas.map(({ min, minShare }) =>
    Math.max(min ?? 0, Math.ceil((minShare ?? 0) * matched - 1e-9)),
  );
  const most = quotas.map(({ max, maxShare }) =>
    Math.min(max ?? matched, Math.floor((maxShare ?? 1) * matched + 1e-9)),
  );
  return highs.withModel(
    {
      numCols: count,
      numRows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: Float64Array.from(matrix.scores.flat()),
      colLower: new Float64Array(count),
      colUpper: new Float64Array(count).fill(1),
      rowLower: Float64Array.from([...new Array(rows + columns).fill(0), matched, ...least]),
      rowUpper: Float64Array.from([
        ...new Array(rows).fill(places),
        ...new Array(columns).fill(1),
        matched,
        ...most,
      ]),
      matrix: {
        format: 'csc',
        numRows,
        numCols: count,
        starts,
        indices: Int32Array.from(indices),
        values: new Float64Array(indices.length).fill(1),
      },
      integrality: new Int32Array(count).fill(highs.constants.variableType.integer),
    },
    (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
      model.run();
      return Math.round(model.getObjectiveValue());
    },
  );
}

const PROBLEMS = [
  {
    name: 'a quota that costs',
    size: { rows: 60, columns: 60 },
    quotas: [{ name: 'across', tag: 'across', min: 45 }],
  },
  {
    name: 'two quotas against each other',
    size: { rows: 60, columns: 60 },
    quotas: [
      { name: 'across', tag: 'across', min: 40 },
      { name: 'near', tag: 'near', maxShare: 0.25 },
    ],
  },
  {
    name: 'mentors with three places, shares from both sides',
    size: { rows: 25, columns: 60, places: 3 },
    quotas: [
      { name: 'across', tag: 'across', minShare: 0.7 },
      { name: 'near', tag: 'near', minShare: 0.4, maxShare: 0.45 },
    ],
  },
  {
    name: 'a hundred pairs',
    size: { rows: 100, columns: 100 },
    quotas: [{ name: 'across', tag: 'across', min: 65 }],
  },
];

describe('problems of middle size', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await highsLoader();
  });

  it.each(PROBLEMS)(
    'reach the total of the whole model: $name',
    async ({ size, quotas }) => {
      const problem = dense(size, 5, quotas, ['matched', 'total']);
      const { pairs, proof, bounds } = await solved(problem);
      expect(checkRoster(problem, pairs)).toEqual([]);
      expect(pairs).toHaveLength(size.columns);
      expect(tally(pairs).total).toBe(wholeModel(highs, problem, size.places ?? 1, size.columns));
      expect(isProvedBestUnderQuotas(problem, pairs, bounds)).toBe(proof === 'linear bound');
    },
    60_000,
  );

  it('with few different scores are proved by their prices alone', async () => {
    const quotas = [
      { name: 'across', tag: 'across', minShare: 0.5 },
      { name: 'near', tag: 'near', maxShare: 0.4 },
    ];
    const problem = dense({ rows: 120, columns: 120 }, 3, quotas, ['matched', 'total']);
    const scores = problem.matrix.scores.map((row) => row.map((own) => own - (own % 100)));
    const coarse = { ...problem, matrix: { ...problem.matrix, scores } };
    const { pairs, proof, bounds } = await solved(coarse);
    expect(proof).toBe('linear bound');
    expect(isProvedBestUnderQuotas(coarse, pairs, bounds)).toBe(true);
  });

  it('raise the lowest score as far as the quota lets them', async () => {
    const quotas = [{ name: 'across', tag: 'across', min: 45 }];
    const problem = dense({ rows: 60, columns: 60 }, 8, quotas, ['matched', 'fairness', 'total']);
    const { pairs } = await solved(problem);
    const { fairness, total } = tally(pairs);
    const above = (lowest: number) => ({
      ...problem,
      matrix: {
        ...problem.matrix,
        scores: problem.matrix.scores.map((row) => row.map((own) => (own < lowest ? -1e6 : own))),
      },
    });
    expect(checkRoster(problem, pairs)).toEqual([]);
    expect(wholeModel(highs, above(fairness ?? 0), 1, 60)).toBe(total);
    expect(wholeModel(highs, above((fairness ?? 0) + 1), 1, 60)).toBeLessThan(0);
  }, 60_000);
});
