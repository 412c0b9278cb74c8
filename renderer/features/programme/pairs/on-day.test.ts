import { expect, test } from 'vitest';
import type { DatedPlace, RosterPair } from '../../../../electron/contract/index.ts';
import { formerThirdsOf, formerWeeksOf } from './formerly.ts';
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
    thirdThen: null,
    earlier: [],
  };
}

const pairs = [
  pair(1, '2026-03-01', null),
  pair(2, '2026-03-01', '2026-05-01'),
  pair(3, '2026-05-01', null),
];
const idsOn = (day: string): readonly number[] =>
  pairsOn({ pairs, places: [] }, day).map(({ id }) => id);

test.each([
  ['before all of them', '2026-02-28', []],
  ['on the first day', '2026-03-01', [1, 2]],
  ['on the day before one is replaced', '2026-04-30', [1, 2]],
  ['on the day on which one is replaced, the one that comes', '2026-05-01', [1, 3]],
])('the roster as it was: %s', (_name, day, ids) => {
  expect(idsOn(day)).toEqual(ids);
});

const archives = { ...place, unit: 'Arkisto' };
const state = (until: string, slot: string | null, third: number | null) => ({
  until,
  slot,
  kind: 'replaced' as const,
  score: 400,
  parts: [],
  third: third === null ? null : { person: somebody(third), score: 300 },
  thirdThen: third === null ? null : place,
});

test('a pair is, on a day, in its week and with its third of then, and knows what was before', () => {
  const earlier = [state('2026-04-01', '2026-W20', 9), state('2026-05-01', '2026-W21', null)];
  const changed = { ...pair(1, '2026-03-01', null), slot: '2026-W22', earlier };
  const on = (day: string) => {
    const [only] = pairsOn({ pairs: [changed], places: [] }, day);
    return [only?.slot, only?.third?.person.id, only?.score, only?.earlier.length];
  };
  expect(on('2026-03-31')).toEqual(['2026-W20', 9, 400, 0]);
  expect(on('2026-04-01')).toEqual(['2026-W21', undefined, 400, 1]);
  expect(on('2026-05-01')).toEqual(['2026-W22', undefined, 500, 2]);
});

test('everybody of a pair is, on a day, where they then were', () => {
  const places: readonly DatedPlace[] = [2, 9].flatMap((personId) => [
    { ...place, personId, until: '2026-05-01' },
    { ...archives, personId, until: null },
  ]);
  const trio = {
    ...pair(1, '2026-03-01', null),
    third: { person: somebody(9), score: 300 },
    thirdThen: place,
  };
  const on = (day: string) => {
    const [only] = pairsOn({ pairs: [trio], places }, day);
    return [only?.aThen.unit, only?.bThen.unit, only?.thirdThen?.unit];
  };
  expect(on('2026-04-30')).toEqual(['Kirjaamo', 'Kirjaamo', 'Kirjaamo']);
  expect(on('2026-09-01')).toEqual(['Arkisto', 'Kirjaamo', 'Arkisto']);
});

test('what was in a pair before is told where it changed, and with the day', () => {
  const earlier = [
    state('2026-04-01', '2026-W20', 9),
    state('2026-05-01', '2026-W21', 9),
    state('2026-06-01', '2026-W21', 8),
  ];
  const third = { person: somebody(8), score: 300 };
  expect(formerWeeksOf({ earlier, slot: '2026-W21' })).toEqual([
    { what: '2026-W20', until: '2026-04-01' },
  ]);
  expect(formerThirdsOf({ earlier, third }).map(({ what, until }) => [what.id, until])).toEqual([
    [9, '2026-05-01'],
  ]);
  expect(formerThirdsOf({ earlier, third: null }).map(({ until }) => until)).toEqual([
    '2026-05-01',
    '2026-06-01',
  ]);
});

test('where somebody now is, is told only where it is another place', () => {
  const now = { personId: 2, until: null };
  const before = { ...place, personId: 2, until: '2026-05-01' };
  expect(placeNow(place, [{ ...place, ...now }])).toBeNull();
  expect(placeNow(place, [])).toBeNull();
  expect(placeNow(place, [before, { ...archives, ...now }])).toMatchObject({ unit: 'Arkisto' });
  expect(placeNow(archives, [before, { ...archives, ...now }])).toBeNull();
});
