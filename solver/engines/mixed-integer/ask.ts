import type { Highs, ModelData } from 'highs';
import { at } from '../../problem/model.ts';
import type { Control } from '../engine.ts';
import { interruptsBy, WHOLE, warmHighs } from '../highs.ts';
import { type Found, keepsRows, type Question, worths } from '../programme/question.ts';
import { type SideRow, sideRows } from '../programme/rows.ts';

/**
 * Asks HiGHS for one integer programme. Its answer counts only if it ended as optimal and keeps
 * every row exactly, counted in integers. All worths are integers, so that a gap below 1 is none.
 */
export async function askMixedInteger(question: Question, control: Control): Promise<Found> {
  const rows = sideRows(question);
  if (rows === null) return { status: 'none' };
  if (question.options.length === 0) return { status: 'found', options: [] };
  const highs = await warmHighs();
  return highs.withModel(programme(highs, question, rows), (model): Found => {
    model.options.set({
      ...WHOLE,
      time_limit: Math.max(0.001, question.timeLimitMs / 1000),
    });
    model.run(interruptsBy(highs, control));
    const status = model.getModelStatus();
    const { infeasible, optimal } = highs.constants.modelStatus;
    if (status === infeasible) return { status: 'none' };
    if (status !== optimal) return { status: 'unsure' };
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
