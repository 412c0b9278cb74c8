import { at, type CandidateTable } from '../../problem/model.ts';
import { type Assignment, assign, type SidePlaces, usefulPlaces } from '../assignment/assign.ts';
import { assignByCore } from '../assignment/core.ts';
import type { Weights } from '../assignment/task.ts';
import type { Control } from '../engine.ts';
import type { Core } from './core.ts';
import type { FreeRoster, Matcher } from './matcher.ts';

/** Best rosters between two sides, by the assignment engine. */
export class SidesMatcher implements Matcher {
  private readonly table: CandidateTable;
  private readonly free: SidePlaces;
  private readonly useful: SidePlaces;

  constructor(table: CandidateTable, free: SidePlaces, useful: SidePlaces) {
    this.table = table;
    this.free = free;
    this.useful = useful;
  }

  overall(weights: Weights, control: Control): FreeRoster {
    const { left: leftPlaces, right: rightPlaces } = this.useful;
    const task = { table: this.table, leftPlaces, rightPlaces, weights };
    const solved = assignByCore(task, control);
    return this.rosterOf(solved, (cell) => cell, this.useful);
  }

  within(core: Core, worth: Float64Array, bonus: number, control: Control): FreeRoster {
    const { rows, columns } = this.table;
    const table = {
      rows,
      columns,
      start: core.start,
      column: core.column,
      score: worth,
      tags: NO_TAGS,
    };
    const places = usefulPlaces(table, this.free);
    const weights = { offset: bonus, factor: 1, atLeast: 0 };
    const task = { table, leftPlaces: places.left, rightPlaces: places.right, weights };
    return this.rosterOf(assign(task, control), (cell) => at(core.cells, cell), places);
  }

  /** Who has more free places than candidates needs no price. */
  private rosterOf(
    { choice, leftDual, rightDual }: Assignment,
    originOf: (cell: number) => number,
    places: SidePlaces,
  ): FreeRoster {
    const cells: number[] = [];
    choice.rowTaken.forEach((taken, row) => {
      const start = at(choice.rowStart, row);
      for (let k = start; k < start + taken; k++) cells.push(originOf(at(choice.rowCell, k)));
    });
    const priced = (dual: Float64Array, own: Int32Array, free: Int32Array): Float64Array =>
      dual.map((price, k) => (at(own, k) < at(free, k) ? 0 : price));
    return {
      cells: Int32Array.from(cells).sort(),
      parts: 1,
      left: priced(leftDual, places.left, this.free.left),
      right: priced(rightDual, places.right, this.free.right),
      sets: [],
    };
  }
}

const NO_TAGS: ReadonlyMap<string, Uint32Array> = new Map();
