import type { Highs, Model } from 'highs';
import { at } from '../../problem/model.ts';
import type { Control } from '../engine.ts';
import { interruptsBy, WHOLE } from '../highs.ts';
import { columnsOf, layoutOf, rowLimits } from './columns.ts';
import type { Proved } from './proved.ts';
import { keepsRules, type Question } from './question.ts';
import type { Scope } from './scope.ts';

/** The answer to one integer programme. */
export interface Integral {
  /** 'unsure' if what HiGHS says does not keep the rules when it is counted again. */
  readonly status: 'optimal' | 'none' | 'interrupted' | 'unsure';
  /** The best roster found, ascending, or null. */
  readonly cells: Int32Array | null;
}

/**
 * The best roster over the given cells alone, by HiGHS's branch and bound; counted again here. The
 * roster must hold all `fixed` cells, which are among the given ones.
 */
export function solveIntegral(
  highs: Highs,
  scope: Scope,
  { question, rules, prices }: Pick<Proved, 'question' | 'rules' | 'prices'>,
  cells: readonly number[],
  control: Control,
  fixed: ReadonlySet<number> = new Set(),
  known: Int32Array | null = null,
): Integral {
  if (cells.length === 0) return withoutCells(scope, question);
  const layout = layoutOf(scope, question, rules, prices.sets);
  const model = highs.createModel({
    numCols: cells.length,
    numRows: layout.numRows,
    sense: highs.constants.objectiveSense.maximize,
    ...columnsOf(highs, layout, cells),
    colLower: Float64Array.from(cells, (cell) => (fixed.has(cell) ? 1 : 0)),
    ...rowLimits(highs, layout),
    integrality: new Int32Array(cells.length).fill(highs.constants.variableType.integer),
  });
  try {
    model.options.set(WHOLE);
    begin(model, cells, known);
    model.run(interruptsBy(highs, control));
    const { optimal, infeasible, interrupted } = highs.constants.modelStatus;
    const status = model.getModelStatus();
    if (status === infeasible) return { status: 'none', cells: null };
    const found = wholeCells(cells, model.getSolution().colValue);
    const kept = found !== null && keepsAll(scope, question, found) ? found : null;
    if (status === interrupted) return { status: 'interrupted', cells: kept };
    return status === optimal && kept !== null
      ? { status: 'optimal', cells: kept }
      : { status: 'unsure', cells: kept };
  } finally {
    model.dispose();
  }
}

/** Begins with a roster that is known already, as far as the cells hold it. */
function begin(model: Model, cells: readonly number[], known: Int32Array | null): void {
  if (known === null) return;
  const chosen = new Set(known);
  const colValue = Float64Array.from(cells, (cell) => (chosen.delete(cell) ? 1 : 0));
  if (chosen.size === 0) model.setSolution({ colValue });
}

function withoutCells(scope: Scope, question: Question): Integral {
  const cells = new Int32Array(0);
  return keepsAll(scope, question, cells)
    ? { status: 'optimal', cells }
    : { status: 'none', cells: null };
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

function keepsPlaces({ free, isPool, table }: Scope, cells: Int32Array): boolean {
  const left = free.left.slice();
  const right = isPool ? left : free.right.slice();
  let row = 0;
  for (const cell of cells) {
    while (at(table.start, row + 1) <= cell) row += 1;
    const column = table.column === null ? cell - at(table.start, row) : at(table.column, cell);
    left[row] = at(left, row) - 1;
    right[column] = at(right, column) - 1;
  }
  return left.every((places) => places >= 0) && right.every((places) => places >= 0);
}
