import { expect, test } from 'vitest';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { cardsOf } from './cards.ts';
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

test('only who is across and possible is open to the one who is carried', () => {
  if (!mentor || !mentee || !otherMentor || !otherMentee) throw new Error('the board is empty');
  expect(standingOf(mentee, mentee, () => scored).state).toBe('carried');
  expect(standingOf(otherMentee, mentee, () => scored)).toEqual({ state: 'closed', offer: null });
  expect(standingOf(otherMentor, mentee, () => scored)).toEqual({ state: 'open', offer: scored });
  const parted: Offer = { status: 'parted' };
  expect(standingOf(otherMentor, mentee, () => parted)).toEqual({ state: 'closed', offer: parted });
});
