import { expect, test } from 'vitest';
import type { RosterPair } from '../../electron/contract/index.ts';
import { inventedPair, inventedReference } from '../testing/invented-people.ts';
import { rosterGroups } from './groups.ts';

const nowhere = { agency: null, sector: null, unit: null, office: null };
const timeless = {
  startedOn: '2026-03-05',
  agreedOn: null,
  ended: null,
  aThen: nowhere,
  bThen: nowhere,
  thirdThen: null,
  earlier: [],
};

function pair(id: number, a: number, b: number, third: number | null = null): RosterPair {
  return {
    ...inventedPair(inventedReference({ id: a }), inventedReference({ id: b })),
    ...timeless,
    id,
    third: third === null ? null : { person: inventedReference({ id: third }), score: 500 },
  };
}

const pairs = [pair(1, 10, 20), pair(2, 11, 21), pair(3, 10, 22)];

test('the mentees of one mentor are a group, where its first pair stands', () => {
  const groups = rosterGroups({ method: 'mentoring', pairs });
  expect(groups.map((group) => group.pairs.map(({ id }) => id))).toEqual([[1, 3], [2]]);
  expect(groups.map(({ people }) => people.map(({ id }) => id))).toEqual([
    [10, 20, 22],
    [11, 21],
  ]);
});

test('visits to one host stay apart', () => {
  expect(rosterGroups({ method: 'shadowing', pairs })).toHaveLength(3);
});

test('the third of a work pair is one of the group', () => {
  const [group] = rosterGroups({ method: 'workpair', pairs: [pair(1, 10, 20, 30)] });
  expect(group?.people.map(({ id }) => id)).toEqual([10, 20, 30]);
});
