import { at, columnOf } from '../../problem/model.ts';
import { rowOf, type Scope } from './scope.ts';

/** Cells for a small programme: some fixed as they are, the others of a few people free. */
export interface Neighbourhood {
  readonly cells: readonly number[];
  readonly fixed: ReadonlySet<number>;
}

/** A fractional roster: cells with their values. */
interface Fractional {
  readonly cells: readonly number[];
  readonly values: Float64Array;
}

const WHOLE = 1 - 1e-5;
const NOTHING = 1e-5;

/**
 * The left people nearest to the fractional cells, by steps from a person over the right people of
 * their cells in the window to those who hold them, until there are `people` of them. Their cells
 * in the window are free; everybody else keeps the whole cells they have. Cost: one pass over the
 * window.
 */
export function neighbourhood(
  { table }: Scope,
  fractional: Fractional,
  window: readonly number[],
  people: number,
): Neighbourhood {
  const rowOfCell = (cell: number): number => rowOf(table, cell);
  const held = fractional.cells.filter((_, k) => at(fractional.values, k) > NOTHING);
  const whole = fractional.cells.filter((_, k) => at(fractional.values, k) > WHOLE);
  const wholeCells = new Set(whole);
  const holders = new Map<number, number[]>();
  for (const cell of held) {
    const row = rowOfCell(cell);
    push(holders, columnOf(table, row, cell), row);
  }
  const steps = new Map<number, number[]>();
  for (const cell of window) {
    const row = rowOfCell(cell);
    push(steps, row, columnOf(table, row, cell));
  }
  const begin = held.filter((cell) => !wholeCells.has(cell)).map(rowOfCell);
  const free = nearest(begin, people, (row) =>
    (steps.get(row) ?? []).flatMap((column) => holders.get(column) ?? []),
  );
  const fixed = new Set(whole.filter((cell) => !free.has(rowOfCell(cell))));
  const open = window.filter((cell) => free.has(rowOfCell(cell)));
  return { cells: [...fixed, ...open].sort((one, other) => one - other), fixed };
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Goes out from the given people, the nearest first, until there are enough. */
function nearest(
  begin: readonly number[],
  enough: number,
  next: (person: number) => readonly number[],
): ReadonlySet<number> {
  const found = new Set(begin);
  for (const person of found) {
    if (found.size >= enough) break;
    for (const other of next(person)) found.add(other);
  }
  return found;
}
