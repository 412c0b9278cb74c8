import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { compareAgencies } from './agencies.ts';

const codes = ['E', 'L', 'P'];
const person = (id: number) => inventedReference({ id, agency: codes[id % codes.length] ?? null });
const pair = (a: number, b: number, score = 500) => inventedPair(person(a), person(b), score);

test('a pair across agencies counts for both, within one agency once', () => {
  const [e, l] = compareAgencies([pair(3, 4, 400)], [pair(3, 6, 600), pair(4, 7, 700)], codes);
  expect(e).toEqual({
    code: 'E',
    before: { pairs: 1, mean: 400 },
    after: { pairs: 1, mean: 600 },
    gained: 1,
    lost: 1,
  });
  expect(l?.after).toEqual({ pairs: 1, mean: 700 });
});

test('an agency without pairs is left out', () => {
  expect(compareAgencies([pair(3, 6)], [], codes).map(({ code }) => code)).toEqual(['E']);
});

const rosters = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 11, max: 16 })), {
    selector: ([a, b]) => `${a}-${b}`,
    maxLength: 12,
  })
  .map((pairs) => pairs.map(([a, b]) => pair(a, b)));

test('what an agency has is what it had, less what it lost, and what it gained', () => {
  fc.assert(
    fc.property(rosters, rosters, (before, after) => {
      for (const row of compareAgencies(before, after, codes))
        expect(row.after.pairs).toBe(row.before.pairs - row.lost + row.gained);
    }),
  );
});

test('the mean is on the scale asked for, without pairs of which nothing is known', () => {
  const scoreOf = ({ b }: ReturnType<typeof pair>) => (b.id === 6 ? null : 300);
  const [e] = compareAgencies([pair(3, 6), pair(3, 9)], [], codes, scoreOf);
  expect(e?.before).toEqual({ pairs: 2, mean: 300 });
});
