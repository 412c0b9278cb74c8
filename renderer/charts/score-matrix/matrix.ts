/** Somebody in a row or a column; a reference to a person will do. */
export interface MatrixPerson {
  readonly id: number;
  readonly lastName: string;
  readonly firstName: string;
  readonly isErased?: boolean;
  readonly agency: string | null;
  readonly sector: string | null;
}

/** A pair by the ids of its people: `a` stands in the rows, `b` in the columns. */
export interface MatrixPair {
  readonly a: number;
  readonly b: number;
}

/** Every possible pair of two groups of people. */
export interface Matrix {
  readonly left: readonly MatrixPerson[];
  readonly right: readonly MatrixPerson[];
  /** Row by row, 0 to 1000; -1 for a pair that is ruled out. */
  readonly scores: Int16Array;
  /** Beside the scores: 0 for an allowed pair, n for the rule `ruleNames[n - 1]`. */
  readonly rules: Uint8Array;
  readonly ruleNames: readonly string[];
}

/** A cell by where it stands in the order that is shown. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** In which order people stand: `rows[0]` is the place in `left` of who is shown first. */
export interface MatrixOrder {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What a cell says. */
export type CellFact =
  | { readonly status: 'allowed'; readonly score: number }
  | { readonly status: 'ruled-out'; readonly rule: string | null };

/** Reads the cell of two people by their places in `left` and `right`. */
export function factOf(matrix: Matrix, left: number, right: number): CellFact {
  const place = left * matrix.right.length + right;
  const score = matrix.scores[place] ?? -1;
  if (score >= 0) return { status: 'allowed', score };
  return { status: 'ruled-out', rule: matrix.ruleNames[(matrix.rules[place] ?? 0) - 1] ?? null };
}

/** The cells of pairs as they stand in an order; pairs of people who are not shown are left out. */
export function cellsOf(
  pairs: readonly MatrixPair[],
  matrix: Matrix,
  order: MatrixOrder,
): readonly Cell[] {
  const rowOf = placesById(matrix.left, order.rows);
  const columnOf = placesById(matrix.right, order.columns);
  return pairs.flatMap(({ a, b }) => {
    const row = rowOf.get(a);
    const column = columnOf.get(b);
    return row === undefined || column === undefined ? [] : [{ row, column }];
  });
}

/** How many pairs there could be, how many of them are allowed, and how many are chosen. */
export interface MatrixCounts {
  readonly all: number;
  readonly allowed: number;
  readonly chosen: number;
}

/**
 * Counts pairs, not cells: in a matrix of a pool, where the same people stand in rows and columns,
 * two cells make one pair, and nobody is a pair with themselves.
 */
export function countMatrix(matrix: Matrix, chosen: readonly MatrixPair[]): MatrixCounts {
  const { left, scores } = matrix;
  let allowed = 0;
  for (const score of scores) if (score >= 0) allowed += 1;
  if (!isOfPool(matrix)) return { all: scores.length, allowed, chosen: chosen.length };
  const pairs = chosen.map(({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`);
  return {
    all: (left.length * (left.length - 1)) / 2,
    allowed: allowed / 2,
    chosen: new Set(pairs).size,
  };
}

/**
 * How many pairs each rule is the first to rule out, by its number; 0 is no rule. Pairs, not cells, as
 * `countMatrix` counts them.
 */
export function countRules(matrix: Matrix): readonly number[] {
  const { left, right, rules } = matrix;
  const isPool = isOfPool(matrix);
  const counts = new Array<number>(256).fill(0);
  for (let row = 0; row < left.length; row += 1) {
    for (let column = isPool ? row + 1 : 0; column < right.length; column += 1) {
      const rule = rules[row * right.length + column] ?? 0;
      counts[rule] = (counts[rule] ?? 0) + 1;
    }
  }
  return counts;
}

/** Whether the same people stand in rows and columns. */
function isOfPool({ left, right }: Matrix): boolean {
  return left.length === right.length && left.every(({ id }, place) => id === right[place]?.id);
}

function placesById(
  people: readonly MatrixPerson[],
  order: readonly number[],
): ReadonlyMap<number, number> {
  return new Map(
    order.flatMap((person, place) => {
      const id = people[person]?.id;
      return id === undefined ? [] : [[id, place] as const];
    }),
  );
}
