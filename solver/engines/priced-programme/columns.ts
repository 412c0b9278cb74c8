import type { Highs, SparseMatrix } from 'highs';
import { at, columnOf } from '../../problem/model.ts';
import type { OddSet } from '../blossom/index.ts';
import { partIn, type Question, type Rule } from './question.ts';
import { rowOf, type Scope } from './scope.ts';

/** Columns of a model as HiGHS takes them. */
export interface Columns {
  readonly colCost: Float64Array;
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly matrix: SparseMatrix;
}

/** Which rows a model has: left people, right people, then rules. */
export interface Layout {
  readonly scope: Scope;
  readonly question: Question;
  readonly rules: readonly Rule[];
  /** Odd sets of people of a pool, each of which holds no more pairs than half its people. */
  readonly sets: readonly OddSet[];
  readonly numRows: number;
  /** The side whose free places are all filled; its rows then keep the number of pairs. */
  readonly exact: 'left' | 'right' | null;
}

/** The rows of a question. A settled number of pairs that fills one side needs no row of its own. */
export function layoutOf(
  scope: Scope,
  question: Question,
  rules: readonly Rule[],
  sets: readonly OddSet[],
): Layout {
  const exact = exactSide(scope, question);
  const kept = exact === null ? rules : rules.filter(({ quota }) => quota !== null);
  const numRows = peopleRows(scope) + kept.length + sets.length;
  return { scope, question, rules: kept, sets, numRows, exact };
}

/** The rows of people; in a pool everybody has one. */
function peopleRows({ isPool, table }: Scope): number {
  return isPool ? table.rows : table.rows + table.columns;
}

/** The side all of whose free places the settled number of pairs fills, if there is one. */
function exactSide({ free, isPool, locked }: Scope, { fewest, most }: Question): Layout['exact'] {
  if (fewest !== most) return null;
  const places = (counts: Int32Array): number => counts.reduce((sum, count) => sum + count, 0);
  if (isPool) return places(free.left) === 2 * (most - locked.pairs) ? 'left' : null;
  if (places(free.left) === most - locked.pairs) return 'left';
  return places(free.right) === most - locked.pairs ? 'right' : null;
}

/** The columns of the given cells: a place of each of the two people, and their part in each rule. */
export function columnsOf(highs: Highs, layout: Layout, cells: readonly number[]): Columns {
  const { scope, question, rules, numRows } = layout;
  const { table, free, kinds } = scope;
  const firstRight = scope.isPool ? 0 : table.rows;
  const parts = kinds.tags.map((tags) => partsOf(rules, tags, peopleRows(scope)));
  const setRows = setRowsOf(layout);
  const longest = parts.reduce((most, { rows }) => Math.max(most, rows.length), 0);
  const starts = new Int32Array(cells.length + 1);
  const indices = new Int32Array(cells.length * (2 + longest + layout.sets.length));
  const values = new Float64Array(indices.length);
  const colUpper = new Float64Array(cells.length);
  let end = 0;
  cells.forEach((cell, k) => {
    const row = rowOf(table, cell);
    const column = columnOf(table, row, cell);
    const own = parts[at(kinds.of, cell)];
    indices[end] = row;
    indices[end + 1] = firstRight + column;
    values[end] = 1;
    values[end + 1] = 1;
    end += 2;
    own?.rows.forEach((rule, place) => {
      indices[end] = rule;
      values[end++] = own.values[place] ?? 0;
    });
    for (const setRow of setRows(row, column)) {
      indices[end] = setRow;
      values[end++] = 1;
    }
    starts[k + 1] = end;
    const several = at(free.left, row) > 1 && at(free.right, column) > 1;
    colUpper[k] = several ? 1 : highs.infinity;
  });
  return {
    colCost: Float64Array.from(
      cells,
      (cell) => question.offset + question.factor * at(table.score, cell),
    ),
    colLower: new Float64Array(cells.length),
    colUpper,
    matrix: {
      format: 'csc',
      numRows,
      numCols: cells.length,
      starts,
      indices: indices.subarray(0, end),
      values: values.subarray(0, end),
    },
  };
}

interface Parts {
  readonly rows: readonly number[];
  readonly values: readonly number[];
}

/** The rows and coefficients of the rules for a kind of cell. */
function partsOf(rules: readonly Rule[], tags: ReadonlySet<string>, firstRow: number): Parts {
  const rows: number[] = [];
  const values: number[] = [];
  rules.forEach((rule, k) => {
    const part = partIn(rule, tags);
    if (part === 0) return;
    rows.push(firstRow + k);
    values.push(part);
  });
  return { rows, values };
}

/** The rows of the odd sets that hold both people of a pair. */
function setRowsOf({ scope, rules, sets }: Layout): (row: number, column: number) => number[] {
  const rowsOf = new Map<number, number[]>();
  const first = peopleRows(scope) + rules.length;
  sets.forEach(({ members }, set) => {
    for (const person of members) rowsOf.set(person, [...(rowsOf.get(person) ?? []), first + set]);
  });
  return (row, column) => {
    const others = rowsOf.get(column) ?? [];
    return (rowsOf.get(row) ?? []).filter((own) => others.includes(own));
  };
}

/** The limits of the rows of people: their free places, all of which must be filled if `exact`. */
export function rowLimits(
  highs: Highs,
  { scope, rules, sets, exact }: Layout,
): { readonly rowLower: Float64Array; readonly rowUpper: Float64Array } {
  const { left, right } = scope.free;
  const finite = (limit: number): number =>
    Number.isFinite(limit) ? limit : Math.sign(limit) * highs.infinity;
  const lowest = (places: Int32Array, all: boolean): readonly number[] =>
    Array.from(places, (count) => (all ? count : -highs.infinity));
  const pairsIn = ({ members }: OddSet): number =>
    Math.floor(members.reduce((places, person) => places + at(left, person), 0) / 2);
  const others = scope.isPool ? new Int32Array(0) : right;
  return {
    rowLower: Float64Array.from([
      ...lowest(left, exact === 'left'),
      ...lowest(others, exact === 'right'),
      ...rules.map(({ lower }) => finite(lower)),
      ...sets.map(() => -highs.infinity),
    ]),
    rowUpper: Float64Array.from([
      ...left,
      ...others,
      ...rules.map(({ upper }) => finite(upper)),
      ...sets.map(pairsIn),
    ]),
  };
}
