import { expect, test } from 'vitest';
import { blankProfile, type Person, type RosterPair } from '../../../../electron/contract/index.ts';
import { pairsOn } from './on-day.ts';
import { placeNow } from './place-now.ts';

const somebody = (id: number): RosterPair['a'] => ({
  id,
  key: `p${id}`,
  lastName: 'Aalto',
  firstName: 'Elli',
  email: null,
  title: null,
  agency: 'ESAVI',
  sector: 'POL',
  office: 'HEL',
  languages: [],
  meetingMode: null,
  isErased: false,
});
const place = { agency: 'ESAVI', sector: 'POL', unit: 'Kirjaamo', office: 'HEL' };

function pair(id: number, startedOn: string, endedOn: string | null): RosterPair {
  return {
    id,
    a: somebody(2 * id),
    b: somebody(2 * id + 1),
    score: 500,
    parts: [],
    isLocked: false,
    slot: null,
    third: null,
    startedOn,
    agreedOn: null,
    ended: endedOn === null ? null : { on: endedOn, kind: 'completed' },
    aThen: place,
    bThen: place,
  };
}

const pairs = [
  pair(1, '2026-03-01', null),
  pair(2, '2026-03-01', '2026-05-01'),
  pair(3, '2026-05-01', null),
];
const idsOn = (day: string): readonly number[] => pairsOn(pairs, day).map(({ id }) => id);

test.each([
  ['before all of them', '2026-02-28', []],
  ['on the first day', '2026-03-01', [1, 2]],
  ['on the day before one is replaced', '2026-04-30', [1, 2]],
  ['on the day on which one is replaced, the one that comes', '2026-05-01', [1, 3]],
])('the roster as it was: %s', (_name, day, ids) => {
  expect(idsOn(day)).toEqual(ids);
});

test('where somebody now is, is told only where it is another place', () => {
  const person: Person = {
    ...blankProfile,
    id: 2,
    key: 'p2',
    revision: 1,
    changedAt: '2026-03-02T08:15:00.000Z',
    lastName: 'Aalto',
    firstName: 'Elli',
    agency: 'ESAVI',
    sector: 'POL',
    office: 'HEL',
    unit: 'Kirjaamo',
  };
  const { a } = pair(1, '2026-03-01', null);
  expect(placeNow(place, a, person)).toBeNull();
  expect(placeNow(place, a, undefined)).toBeNull();
  expect(placeNow(place, a, { ...person, unit: 'Arkisto' })).toMatchObject({ unit: 'Arkisto' });
  expect(placeNow(place, { ...a, agency: 'LAAVI' }, undefined)).toMatchObject({ agency: 'LAAVI' });
  expect(placeNow(place, { ...a, agency: null, isErased: true }, undefined)).toBeNull();
});
