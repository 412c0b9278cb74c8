import { expect, test } from 'vitest';
import { codesInOrder } from './codes-in-order.ts';

test('known codes stand in their order, others by the alphabet, not known last', () => {
  const used = new Set(['closed', null, 'two', 'abolished', 'one']);
  expect(codesInOrder(used, ['one', 'unused', 'two'])).toEqual([
    'one',
    'two',
    'abolished',
    'closed',
    null,
  ]);
});
