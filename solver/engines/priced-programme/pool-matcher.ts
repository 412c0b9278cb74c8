import { at, type CandidateTable } from '../../problem/model.ts';
import type { Weights } from '../assignment/task.ts';
import { matchPool, type PoolMatching, type SparseTable } from '../blossom/index.ts';
import type { Control } from '../engine.ts';
import type { Core } from './core.ts';
import type { FreeRoster, Matcher } from './matcher.ts';

/** Best rosters of a pool, by the blossom engine. */
export class PoolMatcher implements Matcher {
  private readonly table: CandidateTable;
  private readonly places: Int32Array;
  private readonly whole: SparseTable<Int16Array>;

  /** `table` holds every pair once, in the row of the smaller number. */
  constructor(table: CandidateTable, places: Int32Array) {
    this.table = table;
    this.places = places;
    const both = mirrored(table.start, table.column ?? new Int32Array(0));
    const score = new Int16Array(both.origin.length);
    for (let k = 0; k < score.length; k++) score[k] = table.score[both.origin[k] ?? 0] ?? -1;
    this.whole = tableOf(both, score);
  }

  overall(weights: Weights, control: Control): FreeRoster {
    const { places, table, whole } = this;
    const solved = matchPool({ table: whole, places, weights }, control);
    return rosterOf(solved, table.start, table.column ?? new Int32Array(0), (cell) => cell);
  }

  within(core: Core, worth: Float64Array, bonus: number, control: Control): FreeRoster {
    const part = mirrored(core.start, core.column);
    const score = new Float64Array(part.origin.length);
    for (let k = 0; k < score.length; k++) score[k] = worth[part.origin[k] ?? 0] ?? -1;
    const weights = { offset: bonus, factor: 1, atLeast: 0 };
    const { places } = this;
    const solved = matchPool({ table: tableOf(part, score), places, weights }, control);
    return rosterOf(solved, core.start, core.column, (cell) => at(core.cells, cell));
  }
}

/** A table in which each pair stands in the rows of both people. */
interface Mirrored {
  readonly start: Int32Array;
  readonly column: Int32Array;
  /** The cell of the single table that each cell comes from. */
  readonly origin: Int32Array;
}

function tableOf<Scores extends ArrayLike<number>>(
  { start, column }: Mirrored,
  score: Scores,
): SparseTable<Scores> {
  const rows = start.length - 1;
  return { rows, columns: rows, start, column, score, tags: NO_TAGS };
}

const NO_TAGS: ReadonlyMap<string, Uint32Array> = new Map();

/** Cost: two passes over the cells. */
function mirrored(single: Int32Array, partner: Int32Array): Mirrored {
  const rows = single.length - 1;
  const start = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) start[row + 1] = at(single, row + 1) - at(single, row);
  for (const other of partner) start[other + 1] = at(start, other + 1) + 1;
  for (let row = 0; row < rows; row++) start[row + 1] = at(start, row + 1) + at(start, row);
  const next = start.slice();
  const column = new Int32Array(2 * partner.length);
  const origin = new Int32Array(2 * partner.length);
  const put = (row: number, other: number, cell: number): void => {
    const place = next[row] ?? 0;
    next[row] = place + 1;
    column[place] = other;
    origin[place] = cell;
  };
  for (let row = 0; row < rows; row++) {
    for (let cell = at(single, row); cell < at(single, row + 1); cell++) {
      put(at(partner, cell), row, cell);
    }
  }
  for (let row = 0; row < rows; row++) {
    for (let cell = at(single, row); cell < at(single, row + 1); cell++) {
      put(row, at(partner, cell), cell);
    }
  }
  return { start, column, origin };
}

function rosterOf(
  { mate, price, sets }: PoolMatching,
  start: Int32Array,
  column: Int32Array,
  originOf: (cell: number) => number,
): FreeRoster {
  const cells: number[] = [];
  mate.forEach((partner, person) => {
    if (partner < person) return;
    const first = at(start, person);
    const row = column.subarray(first, at(start, person + 1));
    cells.push(originOf(first + row.indexOf(partner)));
  });
  return { cells: Int32Array.from(cells).sort(), parts: 2, left: price, right: price, sets };
}
