import type { Highs } from 'highs';
import { at } from '../../problem/model.ts';
import type { Control } from '../engine.ts';
import { columnsOf, rowLimits } from './columns.ts';
import { interruptsBy, STEADY } from './highs.ts';
import { keepsRules, type Question, type Rule } from './question.ts';
import type { Scope } from './scope.ts';

/** The answer to one integer programme. */
export interface Integral {
  /** 'unsure' if what HiGHS says does not keep the rules when it is counted again. */
  readonly status: 'optimal' | 'none' | 'interrupted' | 'unsure';
  /** The best roster found, ascending, or null. */
  readonly cells: Int32Array | null;
}

/** Worth is a whole number, so less than one point between bound and roster is nothing. */
const LESS_THAN_A_POINT = 0.9;

/** The best roster over the given cells alone, by HiGHS's branch and bound; counted again here. */
export function solveIntegral(
  highs: Highs,
  scope: Scope,
  question: Question,
  rules: readonly Rule[],
  cells: readonly number[],
  control: Control,
): Integral {
  const { rows, columns } = scope.table;
  const layout = { scope, question, rules, numRows: rows + columns + rules.length };
  const model = highs.createModel({
    numCols: cells.length,
    numRows: layout.numRows,
    sense: highs.constants.objectiveSense.maximize,
    ...columnsOf(highs, layout, cells),
    ...rowLimits(highs, layout, null),
    integrality: new Int32Array(cells.length).fill(highs.constants.variableType.integer),
  });
  try {
    model.options.set({ ...STEADY, mip_abs_gap: LESS_THAN_A_POINT, mip_rel_gap: 0 });
    model.run(interruptsBy(highs, control));
    const { empty, optimal, infeasible, interrupted } = highs.constants.modelStatus;
    const status = model.getModelStatus();
    if (status === infeasible) return { status: 'none', cells: null };
    const found = wholeCells(cells, model.getSolution().colValue);
    const kept = found !== null && keepsAll(scope, question, found) ? found : null;
    if (status === interrupted) return { status: 'interrupted', cells: kept };
    return (status === optimal || status === empty) && kept !== null
      ? { status: 'optimal', cells: kept }
      : { status: 'unsure', cells: kept };
  } finally {
    model.dispose();
  }
}

/** The cells whose value is 1, or null if some value is neither 0 nor 1. */
export function wholeCells(cells: readonly number[], values: Float64Array): Int32Array | null {
  const chosen: number[] = [];
  for (const [k, cell] of cells.entries()) {
    const value = at(values, k);
    if (Math.abs(value - 1) < 1e-5) chosen.push(cell);
    else if (Math.abs(value) > 1e-5) return null;
  }
  return Int32Array.from(chosen).sort();
}

/** Whether a choice keeps the places of everybody and all rules, counted in whole numbers. */
export function keepsAll(scope: Scope, question: Question, cells: Int32Array): boolean {
  return keepsPlaces(scope, cells) && keepsRules(scope, question, cells);
}

function keepsPlaces({ free, table }: Scope, cells: Int32Array): boolean {
  const left = free.left.slice();
  const right = free.right.slice();
  let row = 0;
  for (const cell of cells) {
    while (at(table.start, row + 1) <= cell) row += 1;
    const column = table.column === null ? cell - at(table.start, row) : at(table.column, cell);
    left[row] = at(left, row) - 1;
    right[column] = at(right, column) - 1;
  }
  return left.every((places) => places >= 0) && right.every((places) => places >= 0);
}
