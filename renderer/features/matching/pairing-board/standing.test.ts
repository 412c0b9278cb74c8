import { expect, test } from 'vitest';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { cardsOf, type Member } from './cards.ts';
import type { Offer } from './offers.ts';
import { standingOf } from './standing.ts';

const person = (id: number) => inventedReference({ id });
const cards = cardsOf(
  [inventedPair(person(1), person(11)), inventedPair(person(2), person(12))],
  { unmatched: [] },
  'mentoring',
);
const [mentor, mentee, otherMentor, otherMentee] = cards.flatMap(({ members }) => members);
const scored: Offer = { status: 'scored', score: 400 };

test('while nobody is carried everybody is open, and says nothing of a pair', () => {
  if (!mentor) throw new Error('the board is empty');
  expect(standingOf(mentor, null, () => scored)).toEqual({ state: 'open', offer: null });
});

test('two of one side can change places, and say what stands in the way', () => {
  if (!mentee || !otherMentee) throw new Error('the board is empty');
  const exchange: Offer = { status: 'exchange', scores: [640, 710], change: 50, loss: null };
  expect(standingOf(otherMentee, mentee, () => exchange)).toEqual({
    state: 'exchange',
    offer: exchange,
  });
  const none: Offer = { status: 'no-exchange', why: { kind: 'locked' } };
  expect(standingOf(otherMentee, mentee, () => none)).toEqual({ state: 'closed', offer: none });
});

test('only who is across and possible is open to the one who is carried', () => {
  if (!mentor || !mentee || !otherMentor || !otherMentee) throw new Error('the board is empty');
  expect(standingOf(mentee, mentee, () => scored).state).toBe('carried');
  const alone: Member = { ...otherMentee, pairs: [] };
  expect(standingOf(alone, mentee, () => scored)).toEqual({ state: 'closed', offer: null });
  expect(standingOf(otherMentor, mentee, () => scored)).toEqual({ state: 'open', offer: scored });
  const parted: Offer = { status: 'parted' };
  expect(standingOf(otherMentor, mentee, () => parted)).toEqual({ state: 'closed', offer: parted });
});
