import { expect, test } from 'vitest';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { worthNow } from './use-score-now.ts';

const pair = (a: number, b: number) =>
  inventedPair(inventedReference({ id: a }), inventedReference({ id: b }));

test('a roster is worth what its pairs score now, and pairs without a score are forbidden', () => {
  const scores = new Map([
    [1, 400],
    [2, 300],
  ]);
  const worth = worthNow(
    [pair(1, 11), pair(2, 12), pair(3, 13)],
    ({ a }) => scores.get(a.id) ?? null,
  );
  expect(worth).toEqual({ total: 700, forbidden: 1 });
});
