import { expect, test } from 'vitest';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { asPair, cardsOf, isAcross, onlyPairOf } from './cards.ts';

const person = (id: number) => inventedReference({ id });
const pair = inventedPair(person(1), person(11));
const alone = { person: person(12), side: 'mentee', reasons: [] } as const;

test('pairs come first, then those without one on their side', () => {
  const cards = cardsOf([pair], { unmatched: [alone] }, 'mentoring');
  expect(cards.map(({ members }) => members.map(({ person: { id }, side }) => [id, side]))).toEqual(
    [
      [
        [1, 'left'],
        [11, 'right'],
      ],
      [[12, 'right']],
    ],
  );
});

test('a trio lies on the board as one card of three', () => {
  const third = { person: person(3), score: 400 };
  const [card] = cardsOf(
    [inventedPair(person(1), person(2), 500, { third })],
    { unmatched: [] },
    'workpair',
  );
  expect(card?.members.map(({ person: { id }, side }) => [id, side])).toEqual([
    [1, 'pool'],
    [2, 'pool'],
    [3, 'pool'],
  ]);
});

test('only people of the other side can come together, and in a pool everybody but oneself', () => {
  const [mentor, mentee] = cardsOf([pair], { unmatched: [] }, 'mentoring')[0]?.members ?? [];
  const [loner] = cardsOf([], { unmatched: [alone] }, 'mentoring')[0]?.members ?? [];
  if (!mentor || !mentee || !loner) throw new Error('the board is empty');
  expect(isAcross(mentor, loner)).toBe(true);
  expect(isAcross(mentee, loner)).toBe(false);
  const [one, other] = cardsOf([pair], { unmatched: [] }, 'workpair')[0]?.members ?? [];
  if (!one || !other) throw new Error('the board is empty');
  expect(isAcross(one, other)).toBe(true);
  expect(isAcross(one, one)).toBe(false);
});

test('a pair names who stands on the left first, whoever is carried', () => {
  const [mentor, mentee] = cardsOf([pair], { unmatched: [] }, 'mentoring')[0]?.members ?? [];
  if (!mentor || !mentee) throw new Error('the board is empty');
  expect(asPair(mentee, mentor)).toEqual({ a: mentor.person, b: mentee.person });
  expect(asPair(mentor, mentee)).toEqual({ a: mentor.person, b: mentee.person });
});

test('every card and every member has a key of its own', () => {
  const both = { ...alone, person: person(1) };
  const cards = cardsOf([pair], { unmatched: [alone, both] }, 'mentoring');
  const keys = cards.flatMap(({ members }) => members.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
});

test('a mentor of several lies once on the board, with each mentee and the own pair', () => {
  const group = [pair, inventedPair(person(1), person(13), 400)];
  const [card, ...others] = cardsOf(group, { unmatched: [] }, 'mentoring');
  expect(others).toEqual([]);
  expect(card?.members.map(({ person: { id }, pairs }) => [id, pairs.length])).toEqual([
    [1, 2],
    [11, 1],
    [13, 1],
  ]);
  expect(card?.members.map(onlyPairOf)).toEqual([null, ...group]);
});
