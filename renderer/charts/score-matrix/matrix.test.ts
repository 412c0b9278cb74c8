import { expect, test } from 'vitest';
import { inventedReference } from '../../testing/invented-people.ts';
import { cellsOf, countMatrix, countRules, factOf, type Matrix } from './matrix.ts';

const people = [1, 2, 3].map((id) => inventedReference({ id }));
const sides: Matrix = {
  left: people,
  right: [11, 12].map((id) => inventedReference({ id })),
  scores: Int16Array.from([500, -1, 700, 300, -1, 900]),
  rules: Uint8Array.from([0, 2, 0, 0, 1, 0]),
  ruleNames: ['earlier pair', 'no common language'],
};
const pool: Matrix = {
  left: people,
  right: people,
  scores: Int16Array.from([-1, 500, 600, 500, -1, -1, 600, -1, -1]),
  rules: Uint8Array.from([1, 0, 0, 0, 1, 2, 0, 2, 1]),
  ruleNames: ['self', 'earlier pair'],
};

test('a cell tells its score, or the rule that forbids the pair', () => {
  expect(factOf(sides, 1, 0)).toEqual({ status: 'allowed', score: 700 });
  expect(factOf(sides, 0, 1)).toEqual({ status: 'ruled-out', rule: 'no common language' });
  expect(factOf(sides, 2, 0)).toEqual({ status: 'ruled-out', rule: 'earlier pair' });
});

test('a pair is found where the order puts its people, and strangers nowhere', () => {
  const order = { rows: [2, 0, 1], columns: [1, 0] };
  const found = cellsOf(
    [
      { a: 1, b: 11 },
      { a: 3, b: 12 },
      { a: 99, b: 11 },
    ],
    sides,
    order,
  );
  expect(found).toEqual([
    { row: 1, column: 1 },
    { row: 0, column: 0 },
  ]);
});

test('with two sides every cell is a pair', () => {
  expect(countMatrix(sides, [{ a: 1, b: 11 }])).toEqual({ all: 6, allowed: 4, chosen: 1 });
});

test('in a pool two cells are one pair, and nobody is a pair with themselves', () => {
  const chosen = [
    { a: 1, b: 2 },
    { a: 2, b: 1 },
  ];
  expect(countMatrix(pool, chosen)).toEqual({ all: 3, allowed: 2, chosen: 1 });
});

test('a rule is told by the pairs that it rules out, in a pool each once', () => {
  expect(countRules(sides).slice(0, 3)).toEqual([4, 1, 1]);
  expect(countRules(pool).slice(0, 3)).toEqual([2, 0, 1]);
});
