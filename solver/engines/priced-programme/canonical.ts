import type { Highs, Model } from 'highs';
import { at, columnOf } from '../../problem/model.ts';
import type { Control } from '../engine.ts';
import { interruptsBy, WHOLE } from '../highs.ts';
import { columnsOf, layoutOf, rowLimits } from './columns.ts';
import { keepsAll, wholeCells } from './integral.ts';
import { cellsWorth, type Outcome, worthOf } from './programme.ts';
import { lockedWorth, rulesOf } from './question.ts';
import { rowOf, type Scope } from './scope.ts';

/** Up to so many cells that a best roster may hold, the canonical one costs less than a second. */
const MOST_CELLS = 400;

/**
 * Turns a best roster into the canonical one: the earliest pair (by left id, then right id) that a
 * best roster holds is taken, again and again. Only cells that a best roster may hold take part.
 * Cost: an integer programme for each left place or pair in question. With more cells than
 * `MOST_CELLS` the roster stays as it is: HiGHS takes the same path every time, and everybody
 * stands in the order of the ids, so that equal problems still give equal rosters.
 */
export function canonicalCells(
  highs: Highs,
  scope: Scope,
  solved: Extract<Outcome, { status: 'solved' }>,
  control: Control,
): Int32Array {
  const target = worthOf(scope, solved.proved.question, solved.cells);
  const cells = cellsWorth(scope, solved.proved, target);
  if (cells.length > MOST_CELLS || cells.length === solved.cells.length) return solved.cells;
  const search = new CanonicalSearch(highs, scope, solved, cells, control);
  try {
    return search.run();
  } finally {
    search.dispose();
  }
}

class CanonicalSearch {
  private readonly highs: Highs;
  private readonly scope: Scope;
  private readonly solved: Extract<Outcome, { status: 'solved' }>;
  private readonly cells: readonly number[];
  private readonly control: Control;
  private readonly model: Model;
  private readonly rows: readonly number[];
  private readonly columns: readonly number[];
  private readonly openPlaces: Int32Array;
  private readonly settled: Uint8Array;
  private roster: ReadonlySet<number>;

  constructor(
    highs: Highs,
    scope: Scope,
    solved: Extract<Outcome, { status: 'solved' }>,
    cells: readonly number[],
    control: Control,
  ) {
    this.highs = highs;
    this.scope = scope;
    this.solved = solved;
    this.cells = cells;
    this.control = control;
    this.roster = new Set(solved.cells);
    this.rows = cells.map((cell) => rowOf(scope.table, cell));
    this.columns = cells.map((cell, k) => columnOf(scope.table, at(this.rows, k), cell));
    this.openPlaces = scope.free.right.slice();
    this.settled = new Uint8Array(cells.length);
    this.model = this.createModel();
  }

  /** Every roster of the model is worth as much as the best one. */
  private createModel(): Model {
    const { highs, scope, solved, cells } = this;
    const rules = rulesOf(scope, solved.asked);
    const layout = layoutOf(scope, solved.asked, rules, solved.proved.prices.sets);
    const { colCost, ...others } = columnsOf(highs, layout, cells);
    const model = highs.createModel({
      numCols: cells.length,
      numRows: layout.numRows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: new Float64Array(cells.length),
      ...others,
      ...rowLimits(highs, layout),
      integrality: new Int32Array(cells.length).fill(highs.constants.variableType.integer),
    });
    model.options.set(WHOLE);
    const worth = solved.worth - lockedWorth(scope, solved.asked);
    if (colCost.some((cost) => cost > 0)) {
      const indices = Int32Array.from(cells.keys());
      model.addRow(worth - 0.5, highs.infinity, { indices, values: colCost });
    }
    return model;
  }

  run(): Int32Array {
    const { free } = this.scope;
    const { rows } = this;
    for (let k = 0; k < this.cells.length && this.control.stop() === null; ) {
      const row = at(rows, k);
      let end = k;
      while (end < rows.length && rows[end] === row) end += 1;
      if (at(free.left, row) === 1) this.preferEarliest(k, end);
      else for (let own = k; own < end; own++) this.tryToHold(own);
      this.settle(k, end);
      k = end;
    }
    return Int32Array.from(this.roster).sort();
  }

  /** A row with one place: the earlier its pair, the more it is worth. */
  private preferEarliest(from: number, to: number): void {
    let first = from;
    while (first < to && !this.isOpen(first)) first += 1;
    if (first === to || this.holds(first)) return;
    for (let k = from; k < to; k++) this.model.changeColCost(k, to - k);
    this.look();
    for (let k = from; k < to; k++) this.model.changeColCost(k, 0);
  }

  private tryToHold(k: number): void {
    if (!this.holds(k) && this.isOpen(k)) {
      this.model.changeColBounds(k, 1, 1);
      this.look();
    }
    this.settle(k, k + 1);
  }

  private settle(from: number, to: number): void {
    for (let k = from; k < to; k++) {
      const value = this.holds(k) ? 1 : 0;
      if (this.settled[k] === 1) continue;
      this.settled[k] = 1;
      this.model.changeColBounds(k, value, value);
      const column = at(this.columns, k);
      this.openPlaces[column] = at(this.openPlaces, column) - value;
      if (!this.scope.isPool) continue;
      const row = at(this.rows, k);
      this.openPlaces[row] = at(this.openPlaces, row) - value;
    }
  }

  /** Whether a cell may still come in: its right person has a place that nothing settled takes. */
  private isOpen(k: number): boolean {
    return at(this.openPlaces, at(this.columns, k)) > 0;
  }

  private holds(k: number): boolean {
    return this.roster.has(at(this.cells, k));
  }

  /** Takes over the roster of the model, if it has one that keeps everything. */
  private look(): void {
    this.model.run(interruptsBy(this.highs, this.control));
    if (this.model.getModelStatus() !== this.highs.constants.modelStatus.optimal) return;
    const found = wholeCells(this.cells, this.model.getSolution().colValue);
    if (found === null || !keepsAll(this.scope, this.solved.asked, found)) return;
    if (worthOf(this.scope, this.solved.asked, found) < this.solved.worth) return;
    this.roster = new Set(found);
  }

  dispose(): void {
    this.model.dispose();
  }
}
