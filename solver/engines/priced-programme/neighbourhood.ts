import { at, columnOf } from '../../problem/model.ts';
import { rowOf, type Scope } from './scope.ts';

/** Cells for a small programme: some fixed as they are, the others of a few people free. */
export interface Neighbourhood {
  readonly cells: readonly number[];
  readonly fixed: ReadonlySet<number>;
}

/** A fractional roster: cells with their values. */
interface Fractional {
  readonly cells: Int32Array;
  readonly values: Float64Array;
}

const WHOLE = 1 - 1e-5;
const NOTHING = 1e-5;

/**
 * The people nearest to the fractional cells (the left ones, in a pool all), by steps from a person
 * over the partners of their cells in the window to those who hold them, until there are `people` of
 * them. Their cells in the window are free; everybody else keeps the whole cells they have. Cost:
 * one pass over the window.
 */
export function neighbourhood(
  { isPool, table }: Scope,
  fractional: Fractional,
  window: readonly number[],
  people: number,
): Neighbourhood {
  const rowOfCell = (cell: number): number => rowOf(table, cell);
  const columnOfCell = (cell: number): number => columnOf(table, rowOfCell(cell), cell);
  const held = fractional.cells.filter((_, k) => at(fractional.values, k) > NOTHING);
  const whole = new Set(fractional.cells.filter((_, k) => at(fractional.values, k) > WHOLE));
  const holders = new Map<number, number[]>();
  for (const cell of held) {
    push(holders, columnOfCell(cell), rowOfCell(cell));
    if (isPool) push(holders, rowOfCell(cell), columnOfCell(cell));
  }
  const steps = new Map<number, number[]>();
  for (const cell of window) {
    push(steps, rowOfCell(cell), columnOfCell(cell));
    if (isPool) push(steps, columnOfCell(cell), rowOfCell(cell));
  }
  const loose = Array.from(held).filter((cell) => !whole.has(cell));
  const begin = loose.flatMap((cell) =>
    isPool ? [rowOfCell(cell), columnOfCell(cell)] : [rowOfCell(cell)],
  );
  const free = nearest(begin, people, (person) =>
    (steps.get(person) ?? []).flatMap((other) => holders.get(other) ?? []),
  );
  const isFree = (cell: number): boolean =>
    free.has(rowOfCell(cell)) || (isPool && free.has(columnOfCell(cell)));
  const fixed = new Set(Array.from(whole).filter((cell) => !isFree(cell)));
  return {
    cells: [...fixed, ...window.filter(isFree)].sort((one, other) => one - other),
    fixed,
  };
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
