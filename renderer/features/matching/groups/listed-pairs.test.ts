import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsOf } from '../../../../electron/contract/index.ts';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { listedPairs } from './listed-pairs.ts';

const pair = (mentor: number, mentee: number, score = 500) =>
  inventedPair(inventedReference({ id: mentor }), inventedReference({ id: mentee }), score);

test('the pairs of one mentor stand together where the first of them stood', () => {
  const listed = listedPairs(
    groupsOf([pair(1, 11, 900), pair(2, 12, 800), pair(1, 13, 700), pair(1, 14, 600)], 'mentoring'),
  );
  expect(
    listed.map(({ pair: { a, b }, place, groupSize }) => [a.id, b.id, place, groupSize]),
  ).toEqual([
    [1, 11, 'first', 3],
    [1, 13, 'middle', 3],
    [1, 14, 'last', 3],
    [2, 12, 'alone', 1],
  ]);
});

test('the visits to one host are no group: each has a week of its own', () => {
  expect(groupsOf([pair(1, 11), pair(1, 12)], 'shadowing')).toHaveLength(2);
});

const pairs = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 30 })), { selector: ([, b]) => b })
  .map((ids) => ids.map(([a, b]) => pair(a, 100 + b)));

test('every pair is listed once, and those of a mentor in the order given', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const listed = listedPairs(groupsOf(given, 'mentoring')).map((line) => line.pair);
      expect(new Set(listed)).toEqual(new Set(given));
      expect(listed).toHaveLength(given.length);
      for (const { a } of given) {
        const ofMentor = (one: (typeof given)[number]): boolean => one.a.id === a.id;
        expect(listed.filter(ofMentor)).toEqual(given.filter(ofMentor));
      }
    }),
  );
});
