import { expect, test } from 'vitest';
import { createWords } from '../../../electron/contract/index.ts';
import { inventedReference } from '../../testing/invented-people.ts';
import { groupsOf, orderByGroup } from './groups.ts';
import type { Matrix } from './matrix.ts';

const people = [
  inventedReference({ id: 1, lastName: 'Öhman', agency: 'two' }),
  inventedReference({ id: 2, lastName: 'Aalto', agency: null }),
  inventedReference({ id: 3, lastName: 'Zetterman', agency: 'one' }),
  inventedReference({ id: 4, lastName: 'Berg', agency: 'two' }),
];
const matrix: Matrix = {
  left: people,
  right: people.slice(0, 2),
  scores: new Int16Array(8),
  rules: new Uint8Array(8),
  ruleNames: [],
};
const order = (by: 'name' | 'agency') =>
  orderByGroup(matrix, by, ['one', 'two'], createWords('fi'));

test('by name, people stand in the order of the alphabet', () => {
  expect(order('name')).toEqual({ rows: [1, 3, 2, 0], columns: [1, 0] });
});

test('by agency, people stand in the order of the organisation, who has none last', () => {
  const { rows } = order('agency');
  expect(rows).toEqual([2, 3, 0, 1]);
  expect(groupsOf(people, rows, 'agency')).toEqual([
    { code: 'one', from: 0, to: 1 },
    { code: 'two', from: 1, to: 3 },
    { code: null, from: 3, to: 4 },
  ]);
});

test('an order by name makes no groups', () => {
  expect(groupsOf(people, order('name').rows, 'name')).toEqual([]);
});
