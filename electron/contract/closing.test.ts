import { expect, test } from 'vitest';
import { closingOf } from './closing.ts';
import type { RosterPair } from './cohorts.ts';

const somebody = (id: number, agency: string | null = null): RosterPair['a'] => ({
  id,
  key: `p${id}`,
  lastName: 'Aalto',
  firstName: 'Elli',
  email: null,
  title: null,
  agency,
  sector: null,
  office: null,
  languages: [],
  meetingMode: null,
  isErased: false,
});
const at = (agency: string | null) => ({ agency, sector: null, unit: null, office: null });

function pair(
  [a, b]: readonly [number, number],
  places: readonly [string | null, string | null],
  more: Partial<RosterPair> = {},
): RosterPair {
  return {
    id: 100 * a + b,
    a: somebody(a),
    b: somebody(b),
    score: 500,
    parts: [],
    isLocked: false,
    slot: null,
    third: null,
    startedOn: '2026-03-01',
    agreedOn: null,
    ended: null,
    aThen: at(places[0]),
    bThen: at(places[1]),
    thirdThen: null,
    earlier: [],
    ...more,
  };
}

const pairs = [
  pair([1, 2], ['NORTH', 'SOUTH'], {
    ended: { on: '2026-03-11', kind: 'completed' },
    agreedOn: '2026-03-02',
  }),
  pair([1, 3], ['NORTH', 'NORTH'], { ended: { on: '2026-03-31', kind: 'completed' } }),
  pair([4, 5], ['SOUTH', null], { ended: { on: '2026-03-05', kind: 'interrupted' } }),
  pair([4, 6], ['SOUTH', 'SOUTH'], {
    startedOn: '2026-03-06',
    ended: { on: '2026-12-06', kind: 'replaced' },
    third: { person: somebody(7, 'ELSEWHERE'), score: 400 },
    thirdThen: at('NORTH'),
  }),
  pair([8, 9], [null, null], { startedOn: '2026-04-01' }),
];

test('a programme is summed up by how its pairs ended, and by those that began after it', () => {
  expect(closingOf({ pairs, milestones: [] })).toMatchObject({
    pairs: 5,
    going: 1,
    ended: { completed: 2, interrupted: 1, replaced: 1 },
    begunLater: 2,
    agreed: 1,
    people: 9,
  });
});

test('what began by the day on which the programme started did not begin later', () => {
  const milestones = [{ milestone: 'started', on: '2026-03-06' } as const];
  expect(closingOf({ pairs, milestones }).begunLater).toBe(1);
});

test('the length in the middle is that of pairs that went to their end', () => {
  expect(closingOf({ pairs, milestones: [] }).medianDays).toBe(10);
  expect(closingOf({ pairs: pairs.slice(1), milestones: [] }).medianDays).toBe(30);
  expect(closingOf({ pairs: pairs.slice(2), milestones: [] }).medianDays).toBeNull();
});

test('agencies are those of when the pairs began, each person and pair once in each', () => {
  const { across, agencies } = closingOf({ pairs, milestones: [] });
  expect(across).toBe(2);
  expect(agencies).toEqual([
    { agency: 'NORTH', people: 3, pairs: 3, completed: 2 },
    { agency: 'SOUTH', people: 3, pairs: 3, completed: 1 },
    { agency: null, people: 3, pairs: 2, completed: 0 },
  ]);
});

test('a programme without pairs has nothing to tell', () => {
  expect(closingOf({ pairs: [], milestones: [] })).toMatchObject({
    pairs: 0,
    begunLater: 0,
    medianDays: null,
    agencies: [],
  });
});
