import { expect, test } from 'vitest';
import { createWords, type RosterPair } from '../../../../electron/contract/index.ts';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { pairsNamed } from './named.ts';

const nowhere = { agency: null, sector: null, unit: null, office: null };
const [elli, mats, siiri] = [
  inventedReference({ id: 1, lastName: 'Aalto', firstName: 'Elli Maria' }),
  inventedReference({ id: 2, lastName: 'Öhman', firstName: 'Mats' }),
  inventedReference({ id: 3, lastName: 'Väyrynen', firstName: 'Siiri' }),
];
const withMats: RosterPair['earlier'][number] = {
  until: '2026-04-01',
  kind: 'interrupted',
  score: 500,
  parts: [],
  slot: null,
  third: { person: mats, score: 400 },
  thirdThen: nowhere,
};
const pairs: readonly RosterPair[] = [
  { ...inventedPair(elli, mats), id: 1 },
  { ...inventedPair(elli, siiri), id: 2, third: { person: mats, score: 400 } },
  { ...inventedPair(siiri, elli), id: 3 },
  { ...inventedPair(siiri, elli), id: 4, earlier: [withMats] },
].map((pair) => ({
  startedOn: '2026-03-02',
  agreedOn: null,
  ended: null,
  aThen: nowhere,
  bThen: nowhere,
  thirdThen: null,
  earlier: [],
  ...pair,
}));
const words = createWords('fi');

test.each([
  ['one of the two', 'aalto', [1, 2, 3, 4]],
  ['capitals and a letter of our own', 'ÖHMAN', [1, 2, 4]],
  ['first and last name in either order', ' mats  öhman ', [1, 2, 4]],
  ['a part of a name', 'väyr', [2, 3, 4]],
  ['the words of two people', 'elli väyrynen', []],
  ['nobody', 'kuutamo', []],
])('pairs are found by a name: %s', (_, name, ids) => {
  expect(pairsNamed(pairs, name, words).map(({ id }) => id)).toEqual(ids);
});

test('without a name the list stays the very one', () => {
  expect(pairsNamed(pairs, '  ', words)).toBe(pairs);
});
