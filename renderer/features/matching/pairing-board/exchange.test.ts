import { describe, expect, test } from 'vitest';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { cardsOf, isAcross, type Member } from './cards.ts';
import { exchangeOf, offerOfExchange, type PairFacts } from './exchange.ts';

const person = (id: number) => inventedReference({ id });
const pair = (a: number, b: number) => inventedPair(person(a), person(b));

/** Everybody on a board of mentors below ten and mentees above. */
const pairs = [pair(1, 11), pair(2, 12), pair(3, 13), pair(3, 14)];
const members = cardsOf(pairs, { unmatched: [] }, 'mentoring').flatMap((card) => card.members);

function member(id: number): Member {
  const found = members.find((one) => one.person.id === id);
  if (found === undefined) throw new Error(`nobody has the id ${id}`);
  return found;
}

const idsOf = (two: ReturnType<typeof exchangeOf>) => two?.to.map(({ a, b }) => [a.id, b.id]);

test.each([
  ['mentees', 11, 12],
  ['mentors', 1, 2],
])('two %s who change places have the partner of the other', (_, one, other) => {
  expect(idsOf(exchangeOf(member(one), member(other)))?.toSorted()).toEqual([
    [1, 12],
    [2, 11],
  ]);
});

test.each([
  ['two of one small group have the same mentor', 13, 14],
  ['a mentor of several has no one place to give', 1, 3],
  ['two across come together instead', 1, 12],
])('%s', (_, one, other) => {
  expect(exchangeOf(member(one), member(other))).toBeNull();
});

describe('in a pool', () => {
  const third = { person: person(5), score: 400 };
  const pool = [pair(1, 11), pair(2, 12), inventedPair(person(3), person(13), 500, { third })];
  const cards = cardsOf(pool, { unmatched: [] }, 'workpair');
  const carry = (id: number, changesPlaces: boolean): Member => ({ ...find(id), changesPlaces });
  const find = (id: number): Member => {
    const found = cards.flatMap((card) => card.members).find((one) => one.person.id === id);
    if (found === undefined) throw new Error(`nobody has the id ${id}`);
    return found;
  };

  test.each([
    ['who are named second', 11, 12],
    ['who are named first', 1, 2],
    ['of whom one is named first', 11, 2],
  ])('two %s change places where that is meant, the carried one last', (_, one, other) => {
    const partners: Readonly<Record<number, number>> = { 1: 11, 11: 1, 2: 12, 12: 2 };
    expect(isAcross(carry(one, true), find(other))).toBe(false);
    expect(idsOf(exchangeOf(carry(one, true), find(other)))).toEqual([
      [partners[one], other],
      [partners[other], one],
    ]);
  });

  test('two come together where nothing else is meant', () => {
    expect(isAcross(carry(1, false), find(2))).toBe(true);
    expect(exchangeOf(carry(1, false), find(2))).toBeNull();
  });

  test.each([
    ['two of one pair have no place to change', 1, 11],
    ['nobody of a trio changes places', 1, 3],
    ['nobody changes places with one of a trio', 5, 1],
  ])('%s', (_, one, other) => {
    expect(exchangeOf(carry(one, true), find(other))).toBeNull();
  });
});

const scores: Readonly<Record<string, number>> = { '1 12': 640, '2 11': 710 };
const free: PairFacts = {
  readCell: (a, b) => ({ score: scores[`${a} ${b}`] ?? 0, rule: null }),
  saidOf: () => null,
};

function offered(facts: Partial<PairFacts>) {
  const exchange = exchangeOf(member(11), member(12));
  if (exchange === null) throw new Error('the two cannot change places');
  return offerOfExchange(exchange, { ...free, ...facts });
}

test('an exchange says what both new pairs score, and what the two together gain or lose', () => {
  const before = pairs.slice(0, 2).reduce((sum, { score }) => sum + score, 0);
  expect(offered({})).toEqual({
    status: 'exchange',
    scores: [640, 710],
    change: 640 + 710 - before,
    loss: null,
  });
  const loss = { matched: 0, fairness: 0, total: 14 };
  expect(offered({ loss })).toMatchObject({ status: 'exchange', loss });
});

test.each([
  [
    'a rule forbids one of the new pairs',
    {
      readCell: (a: number) =>
        a === 2 ? { score: -1, rule: 'language' } : { score: 640, rule: null },
    },
    { kind: 'ruled-out', rule: 'language' },
  ],
  ['no roster can hold both', { loss: null }, { kind: 'impossible' }],
  [
    'one of the pairs is locked',
    { saidOf: ({ a }) => (a.id === 2 ? 'locked' : null) },
    { kind: 'locked' },
  ],
  [
    'the coordinator has parted two of them',
    { saidOf: ({ a, b }) => (a.id === 1 && b.id === 12 ? 'forbidden' : null) },
    { kind: 'parted' },
  ],
  ['the scores are not there yet', { readCell: () => null }, null],
] satisfies readonly (readonly [string, Partial<PairFacts>, unknown])[])(
  'there is no exchange while %s',
  (_, facts, why) => {
    expect(offered(facts)).toEqual({ status: 'no-exchange', why });
  },
);
