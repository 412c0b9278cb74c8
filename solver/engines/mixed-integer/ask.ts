import type { Highs, ModelData, ModelStatusCode } from 'highs';
import { at } from '../../problem/model.ts';
import { type Found, keepsRows, type Question, worths } from '../programme/question.ts';
import { type SideRow, sideRows } from '../programme/rows.ts';

/** HiGHS is loaded with its first question and kept: loading takes longer than most questions. */
let loading: Promise<Highs> | null = null;

function load(): Promise<Highs> {
  loading ??= import('highs').then(({ default: highsLoader }) => highsLoader());
  return loading;
}

const OPTIMAL: ModelStatusCode = 7;
const INFEASIBLE: ModelStatusCode = 8;

/**
 * Asks HiGHS for one integer programme. Its answer counts only if it ended as optimal and keeps
 * every row exactly, counted in integers. All worths are integers, so that a gap below 1 is none.
 */
export async function askMixedInteger(question: Question): Promise<Found> {
  const rows = sideRows(question);
  if (rows === null) return { status: 'none' };
  if (question.options.length === 0) return { status: 'found', options: [] };
  const highs = await load();
  return highs.withModel(programme(highs, question, rows), (model): Found => {
    model.options.set({
      output_flag: false,
      presolve: 'off',
      random_seed: 0,
      mip_rel_gap: 0,
      mip_abs_gap: 0.9,
      time_limit: Math.max(0.001, question.timeLimitMs / 1000),
    });
    model.run();
    const status = model.getModelStatus();
    if (status === INFEASIBLE) return { status: 'none' };
    if (status !== OPTIMAL) return { status: 'unsure' };
    const { colValue } = model.getSolution();
    const chosen = question.options.filter((_, k) => at(colValue, k) > 0.5);
    const whole = colValue.every((value) => Math.abs(value - Math.round(value)) < 1e-6);
    const sound = whole && keepsRows(chosen, question);
    return sound ? { status: 'found', options: chosen } : { status: 'unsure' };
  });
}

function programme(highs: Highs, question: Question, rows: readonly SideRow[]): ModelData {
  const { frame, options } = question;
  const limits = frame.limits.length;
  const numRows = limits + rows.length;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const option of options) {
    for (const { limit, places } of option.takes) {
      indices.push(limit);
      values.push(places);
    }
    rows.forEach((row, index) => {
      const coefficient = row.coefficient(option);
      if (coefficient === 0) return;
      indices.push(limits + index);
      values.push(coefficient);
    });
    starts.push(indices.length);
  }
  return {
    numCols: options.length,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: worths(question),
    colLower: options.map(({ settled }) => (settled ? 1 : 0)),
    colUpper: options.map(() => 1),
    rowLower: [...new Array<number>(limits).fill(-Infinity), ...rows.map(({ min }) => min)],
    rowUpper: [...Array.from(frame.limits), ...rows.map(({ max }) => max)],
    matrix: { format: 'csc', numRows, numCols: options.length, starts, indices, values },
    integrality: new Int32Array(options.length).fill(highs.constants.variableType.integer),
  };
}
