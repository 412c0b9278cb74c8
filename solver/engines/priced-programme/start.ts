import { at, type CandidateTable } from '../../problem/model.ts';
import type { Stage } from '../../problem/problem.ts';
import { assignByCore } from '../assignment/core.ts';
import { weightsFor } from '../assignment/weights.ts';
import type { Control } from '../engine.ts';
import { Gains, type Prices } from './prices.ts';
import type { Question, Rule } from './question.ts';
import type { Scope } from './scope.ts';

/** How many cells of each row and each column begin in the programme. */
const BEST_OF_ROW = 5;
const BEST_OF_ROW_PER_TAG = 3;
const BEST_OF_COLUMN = 3;

/** Only the first tags get cells of their own at the start; pricing looks after the others. */
const MOST_TAGS = 4;

/** The best roster if there were no rules. */
export interface WithoutRules {
  readonly cells: Int32Array;
  /** Free pairs only. */
  readonly pairs: number;
  /** What it is the best roster for, and its prices in points. */
  readonly question: Question;
  readonly prices: Prices;
}

/**
 * The best roster without quotas, most pairs first, by the assignment engine: its prices tell which
 * cells are likely to matter. With `factor` 0 the pairs alone count.
 */
export function solveWithoutRules(
  { table, free, useful }: Scope,
  asked: Question,
  control: Control,
): WithoutRules {
  const { left: leftPlaces, right: rightPlaces } = useful;
  const most = Math.min(sum(leftPlaces), sum(rightPlaces));
  const stages: readonly Stage[] = asked.factor === 0 ? ['matched'] : ['matched', 'total'];
  const weights = weightsFor(stages, most, asked.atLeast);
  const task = { table, leftPlaces, rightPlaces, weights };
  const { choice, leftDual, rightDual } = assignByCore(task, control);
  const cells: number[] = [];
  choice.rowTaken.forEach((taken, row) => {
    const start = at(choice.rowStart, row);
    for (let place = start; place < start + taken; place++) cells.push(at(choice.rowCell, place));
  });
  const prices = {
    denominator: 1,
    left: leftDual.map((price, k) => (at(leftPlaces, k) < at(free.left, k) ? 0 : price)),
    right: rightDual.map((price, k) => (at(rightPlaces, k) < at(free.right, k) ? 0 : price)),
    rules: new Float64Array(0),
  };
  const { offset, factor } = weights;
  const question = { ...asked, offset, factor };
  return { cells: Int32Array.from(cells).sort(), pairs: cells.length, question, prices };
}

/** No roster has more pairs than this, locked ones included. */
export function mostPairs({ useful, locked }: Scope): number {
  return Math.min(sum(useful.left), sum(useful.right)) + locked.pairs;
}

function sum(counts: Int32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The cells that the programme begins with: the best of each row, column and tag, by gain. */
export function startingCells(
  scope: Scope,
  question: Question,
  rules: readonly Rule[],
  first: WithoutRules,
): readonly number[] {
  const cells = new Set<number>(first.cells);
  const { offset, factor } = first.question;
  const weights = { offset, factor: Math.max(1, factor) };
  const gains = new Gains(scope, { ...question, ...weights }, [], first.prices);
  const groups = groupsOf(scope, rules);
  const columns = new BestOfColumns(scope.table);
  for (let row = 0; row < scope.table.rows; row++) {
    const count = gains.readRow(row);
    const start = at(scope.table.start, row);
    for (const group of groups) group.best.clear();
    for (let k = 0; k < count; k++) {
      const gain = gains.row[k] ?? 0;
      if (gain === -Infinity) continue;
      const cell = start + k;
      const kind = scope.kinds.of[cell] ?? 0;
      for (const { best, has } of groups) {
        if (gain > best.threshold && has[kind] === 1) best.offer(cell, gain);
      }
      columns.offer(k, cell, gain);
    }
    for (const { best } of groups) best.addTo(cells);
  }
  columns.addTo(cells);
  return [...cells].sort((one, other) => one - other);
}

interface Group {
  readonly has: Uint8Array;
  readonly best: Best;
}

/** All cells; and for each tag of a rule those that bear it, and those that do not. */
function groupsOf({ kinds }: Scope, rules: readonly Rule[]): readonly Group[] {
  const tags = [...new Set(rules.flatMap(({ tag }) => tag ?? []))].slice(0, MOST_TAGS);
  const group = (size: number, has: (tags: ReadonlySet<string>) => boolean): Group => ({
    has: Uint8Array.from(kinds.tags, (borne) => (has(borne) ? 1 : 0)),
    best: new Best(size),
  });
  return [
    group(BEST_OF_ROW, () => true),
    ...tags.flatMap((tag) => [
      group(BEST_OF_ROW_PER_TAG, (borne) => borne.has(tag)),
      group(BEST_OF_ROW_PER_TAG, (borne) => !borne.has(tag)),
    ]),
  ];
}

/** The best few cells seen so far; of equal gains the first seen stay. */
class Best {
  threshold = -Infinity;
  private readonly cells: Int32Array;
  private readonly gains: Float64Array;
  private count = 0;

  constructor(size: number) {
    this.cells = new Int32Array(size);
    this.gains = new Float64Array(size);
  }

  clear(): void {
    this.count = 0;
    this.threshold = -Infinity;
  }

  /** Takes a cell whose gain is above the threshold. */
  offer(cell: number, gain: number): void {
    const { cells, gains } = this;
    let place = this.count < cells.length ? this.count++ : cells.length - 1;
    for (; place > 0 && (gains[place - 1] ?? 0) < gain; place--) {
      gains[place] = gains[place - 1] ?? 0;
      cells[place] = cells[place - 1] ?? 0;
    }
    gains[place] = gain;
    cells[place] = cell;
    if (this.count === cells.length) this.threshold = at(gains, cells.length - 1);
  }

  addTo(set: Set<number>): void {
    for (let k = 0; k < this.count; k++) set.add(at(this.cells, k));
  }
}

/** The best few cells of each column, one list beside the other. */
class BestOfColumns {
  private readonly table: CandidateTable;
  private readonly cells: Int32Array;
  private readonly gains: Float64Array;

  constructor(table: CandidateTable) {
    this.table = table;
    this.cells = new Int32Array(BEST_OF_COLUMN * table.columns).fill(-1);
    this.gains = new Float64Array(BEST_OF_COLUMN * table.columns).fill(-Infinity);
  }

  /** Offers the k-th cell of a row to its column. */
  offer(k: number, cell: number, gain: number): void {
    const { cells, gains } = this;
    const { column } = this.table;
    const first = BEST_OF_COLUMN * (column === null ? k : (column[cell] ?? 0));
    let place = first + BEST_OF_COLUMN - 1;
    if (gain <= (gains[place] ?? 0)) return;
    for (; place > first && (gains[place - 1] ?? 0) < gain; place--) {
      gains[place] = gains[place - 1] ?? 0;
      cells[place] = cells[place - 1] ?? 0;
    }
    gains[place] = gain;
    cells[place] = cell;
  }

  addTo(set: Set<number>): void {
    for (const cell of this.cells) if (cell >= 0) set.add(cell);
  }
}
