import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderByLikeness } from './likeness.ts';
import type { Matrix } from './matrix.ts';
import { runAtOnce } from './slices.ts';

const personOf = (id: number) => ({
  id,
  lastName: 'Keksitty',
  firstName: `Numero ${id}`,
  agency: null,
  sector: null,
});

function matrixOf(rows: number, columns: number, scoreOf: (row: number, column: number) => number) {
  const scores = Int16Array.from({ length: rows * columns }, (_, place) =>
    scoreOf(Math.floor(place / columns), place % columns),
  );
  const rules = Uint8Array.from(scores, (score) => (score < 0 ? 1 : 0));
  const people = (count: number, from: number) =>
    Array.from({ length: count }, (_, place) => personOf(from + place));
  const matrix: Matrix = {
    left: people(rows, 1),
    right: people(columns, 10_001),
    scores,
    rules,
    ruleNames: ['rule'],
  };
  return matrix;
}

/** How often neighbours belong to different groups. */
const changes = (groups: readonly number[]): number =>
  groups.filter((group, place) => place > 0 && group !== groups[place - 1]).length;

test('everybody stands in the order exactly once', () => {
  const cells = fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
    .chain(([rows, columns]) =>
      fc
        .array(fc.integer({ min: -1, max: 1000 }), {
          minLength: rows * columns,
          maxLength: rows * columns,
        })
        .map((scores) => ({ rows, columns, scores })),
    );
  fc.assert(
    fc.property(cells, ({ rows, columns, scores }) => {
      const matrix = matrixOf(rows, columns, (row, column) => scores[row * columns + column] ?? -1);
      const order = runAtOnce(orderByLikeness(matrix));
      const all = (count: number) => Array.from({ length: count }, (_, place) => place);
      expect([...order.rows].sort((a, b) => a - b)).toEqual(all(rows));
      expect([...order.columns].sort((a, b) => a - b)).toEqual(all(columns));
    }),
  );
});

test.each([2, 3, 4, 5])(
  '%i groups that fit each other are found, and meet on the diagonal',
  (groups) => {
    // Members of the groups are strewn, and their scores are not quite alike.
    const matrix = matrixOf(
      groups * 20,
      groups * 16,
      (row, column) =>
        (row % groups === column % groups ? 700 : 300) + ((row * 7919 + column * 104_729) % 60),
    );
    const order = runAtOnce(orderByLikeness(matrix));
    const rowGroups = order.rows.map((row) => row % groups);
    const columnGroups = order.columns.map((column) => column % groups);
    expect(changes(rowGroups)).toBe(groups - 1);
    expect(changes(columnGroups)).toBe(groups - 1);
    expect([...new Set(rowGroups)]).toEqual([...new Set(columnGroups)]);
  },
);

test('pairs that are ruled out do not hide a group', () => {
  const matrix = matrixOf(40, 40, (row, column) => {
    if ((row * 31 + column * 17) % 5 === 0) return -1;
    return row % 2 === column % 2 ? 800 : 200;
  });
  const { rows } = runAtOnce(orderByLikeness(matrix));
  expect(changes(rows.map((row) => row % 2))).toBe(1);
});

test('the same scores give the same order', () => {
  const matrix = matrixOf(30, 25, (row, column) => (row * 7919 + column * 104_729) % 1000);
  expect(runAtOnce(orderByLikeness(matrix))).toEqual(runAtOnce(orderByLikeness(matrix)));
});
