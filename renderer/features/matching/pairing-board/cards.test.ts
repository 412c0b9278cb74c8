import { expect, test } from 'vitest';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { asPair, byWeek, cardsOf, isAcross } from './cards.ts';

const person = (id: number) => inventedReference({ id });
const pair = inventedPair(person(1), person(11));
const alone = { person: person(12), side: 'mentee', reasons: [] } as const;

test('pairs come first, then those without one on their side', () => {
  const cards = cardsOf([pair], { unmatched: [alone] }, false);
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
    true,
  );
  expect(card?.members.map(({ person: { id }, side }) => [id, side])).toEqual([
    [1, 'pool'],
    [2, 'pool'],
    [3, 'pool'],
  ]);
});

test('only people of the other side can come together, and in a pool everybody but oneself', () => {
  const [mentor, mentee] = cardsOf([pair], { unmatched: [] }, false)[0]?.members ?? [];
  const [loner] = cardsOf([], { unmatched: [alone] }, false)[0]?.members ?? [];
  if (!mentor || !mentee || !loner) throw new Error('the board is empty');
  expect(isAcross(mentor, loner)).toBe(true);
  expect(isAcross(mentee, loner)).toBe(false);
  const [one, other] = cardsOf([pair], { unmatched: [] }, true)[0]?.members ?? [];
  if (!one || !other) throw new Error('the board is empty');
  expect(isAcross(one, other)).toBe(true);
  expect(isAcross(one, one)).toBe(false);
});

test('a pair names who stands on the left first, whoever is carried', () => {
  const [mentor, mentee] = cardsOf([pair], { unmatched: [] }, false)[0]?.members ?? [];
  if (!mentor || !mentee) throw new Error('the board is empty');
  expect(asPair(mentee, mentor)).toEqual({ a: mentor.person, b: mentee.person });
  expect(asPair(mentor, mentee)).toEqual({ a: mentor.person, b: mentee.person });
});

test('every card and every member has a key of its own', () => {
  const both = { ...alone, person: person(1) };
  const cards = cardsOf([pair], { unmatched: [alone, both] }, false);
  const keys = cards.flatMap(({ members }) => members.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
});

test('visits lie week by week, and those without a week or a pair last', () => {
  const visit = (id: number, slot: string | null) =>
    inventedPair(person(id), person(10 + id), 500, { slot });
  const visits = [visit(1, '2027-W06'), visit(2, '2026-W51'), visit(3, null), visit(4, '2027-W06')];
  const groups = byWeek(cardsOf(visits, { unmatched: [{ ...alone, side: 'visitor' }] }, false));
  expect(groups.map(({ week, cards }) => [week, cards.map(({ key }) => key)])).toEqual([
    ['2026-W51', ['2-12']],
    ['2027-W06', ['1-11', '4-14']],
    [null, ['3-13', 'right 12']],
  ]);
});
