import { expect, test } from 'vitest';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { keptPairs } from './kept-pairs.ts';

const person = (id: number) => inventedReference({ id });
const pair = (a: number, b: number) => inventedPair(person(a), person(b));
const roster = [pair(1, 11), pair(2, 12), pair(3, 13)];

test('the pair of the one who leaves is not kept, the others are', () => {
  expect(keptPairs(roster, [], 11)).toEqual([pair(2, 12), pair(3, 13)]);
});

test('a pair that a move takes apart is not kept, whichever of the two moves', () => {
  const move = { person: person(12), from: [person(2)], to: [person(1)] };
  expect(keptPairs(roster, [move], 11)).toEqual([pair(3, 13)]);
  const other = { person: person(2), from: [person(12)], to: [] };
  expect(keptPairs(roster, [other], 11)).toEqual([pair(3, 13)]);
});

test('a mentor of two who loses one of them keeps the other', () => {
  const two = [pair(1, 11), pair(1, 12)];
  const move = { person: person(1), from: [person(11), person(12)], to: [person(12)] };
  expect(keptPairs(two, [move], 11)).toEqual([pair(1, 12)]);
});
