import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageBlocks } from './averages.ts';
import type { Matrix } from './matrix.ts';
import { runAtOnce } from './slices.ts';

const personOf = (id: number) => ({
  id,
  lastName: 'Keksitty',
  firstName: 'Kaisa',
  agency: null,
  sector: null,
});

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .chain(([rows, columns]) =>
    fc.record({
      rows: fc.shuffledSubarray(
        Array.from({ length: rows }, (_, place) => place),
        {
          minLength: rows,
        },
      ),
      columns: fc.shuffledSubarray(
        Array.from({ length: columns }, (_, place) => place),
        {
          minLength: columns,
        },
      ),
      scores: fc.array(fc.integer({ min: -1, max: 1000 }), {
        minLength: rows * columns,
        maxLength: rows * columns,
      }),
    }),
  )
  .map(({ rows, columns, scores }) => {
    const matrix: Matrix = {
      left: rows.map((row) => personOf(row + 1)),
      right: columns.map((column) => personOf(column + 101)),
      scores: Int16Array.from(scores),
      rules: Uint8Array.from(scores, (score) => (score < 0 ? 1 : 0)),
      ruleNames: ['rule'],
    };
    return { matrix, order: { rows, columns } };
  });

test('with one cell in a block, every score stands where the order puts it', () => {
  fc.assert(
    fc.property(matrices, ({ matrix, order }) => {
      const { scores, rules } = runAtOnce(averageBlocks(matrix, order, 1));
      order.rows.forEach((left, row) => {
        order.columns.forEach((right, column) => {
          const place = row * order.columns.length + column;
          const original = left * matrix.right.length + right;
          expect(scores[place]).toBe(matrix.scores[original]);
          expect(rules[place]).toBe(matrix.rules[original]);
        });
      });
    }),
  );
});

test('a block is ruled out only when all of it is, and lies between its scores otherwise', () => {
  fc.assert(
    fc.property(matrices, fc.integer({ min: 1, max: 5 }), ({ matrix, order }, block) => {
      const averages = runAtOnce(averageBlocks(matrix, order, block));
      for (let place = 0; place < averages.scores.length; place += 1) {
        const row = Math.floor(place / averages.columns) * block;
        const column = (place % averages.columns) * block;
        const allowed = order.rows
          .slice(row, row + block)
          .flatMap((left) =>
            order.columns
              .slice(column, column + block)
              .map((right) => matrix.scores[left * matrix.right.length + right] ?? -1),
          )
          .filter((score) => score >= 0);
        if (allowed.length === 0) expect(averages.scores[place]).toBe(-1);
        else {
          expect(averages.scores[place]).toBeGreaterThanOrEqual(Math.min(...allowed));
          expect(averages.scores[place]).toBeLessThanOrEqual(Math.max(...allowed));
        }
      }
    }),
  );
});
