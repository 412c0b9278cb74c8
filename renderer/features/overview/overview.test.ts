import { expect, test } from 'vitest';
import type { Cohort, Participant, Roster } from '../../../electron/contract/index.ts';
import { inventedPair, inventedPerson, inventedReference } from '../../testing/invented-people.ts';
import { overviewOf, wantsOf } from './overview.ts';

function participant(
  id: number,
  role: Participant['role'],
  answers: Parameters<typeof inventedPerson>[0] = {},
  others: Partial<Participant> = {},
): Participant {
  const person = inventedPerson({ id, ...answers });
  return { person, role, capacity: 1, note: null, otherPairs: 0, ...others };
}

const settings = {
  weights: {
    ...{ goals: 30, competence: 20, sector: 10, geography: 10, agency: 10, experience: 10 },
    ...{ coverage: 0, 'stand-in': 0, learning: 0, peaks: 0, workload: 0 },
  },
  wishBonus: 0,
  sector: 'ignored',
  agency: 'ignored',
  travelLimitMinutes: 240,
  objective: ['matched'],
  quotas: [],
} as const;

function cohortOf(method: Cohort['method'], people: readonly Participant[]): Cohort {
  return {
    id: 1,
    name: 'Kevät',
    method,
    status: 'draft',
    createdAt: '2026-03-02T08:15:00.000Z',
    participants: people.length,
    pairs: 0,
    settings: {
      ...settings,
      weeks: [],
      isReciprocal: false,
      oddPerson: 'waits',
      loadLimit: null,
      menteesPerMentor: null,
      repeatsPairs: false,
      lowestScore: null,
    },
    hasChosenParticipants: true,
    people,
    constraints: [],
    handMade: [],
  };
}

const rosterOf = (pairs: readonly (readonly [number, number])[]): Roster => {
  const place = { agency: null, sector: null, unit: null, office: null };
  return {
    id: 1,
    cohortId: 1,
    cohortName: 'Kevät',
    method: 'mentoring',
    runId: 1,
    acceptedAt: '2026-03-02T08:15:00.000Z',
    objective: { matched: pairs.length, fairness: 500, total: 500 * pairs.length },
    isProvedBest: true,
    pairs: pairs.map(([a, b], index) => ({
      ...inventedPair(inventedReference({ id: a }), inventedReference({ id: b })),
      id: index + 1,
      startedOn: '2026-03-02',
      agreedOn: null,
      ended: null,
      aThen: place,
      bThen: place,
      thirdThen: null,
      earlier: [],
    })),
  };
};

test('who has no pair is left out, late joiners too', () => {
  const cohort = cohortOf('mentoring', [
    participant(1, 'mentor'),
    participant(2, 'mentee'),
    participant(3, 'mentee'),
  ]);
  const overview = overviewOf(cohort, rosterOf([[1, 2]]), null, []);
  expect(overview.source).toBe('roster');
  expect(overview.matched.map(({ id }) => id)).toEqual([1, 2]);
  expect(overview.leftOut.map(({ id }) => id)).toEqual([3]);
});

test('load counts the pairs here and in other cohorts', () => {
  const cohort = cohortOf('mentoring', [
    participant(1, 'mentor', {}, { capacity: 2, otherPairs: 1 }),
    participant(2, 'mentee'),
    participant(3, 'mentee'),
  ]);
  const { loads } = overviewOf(
    cohort,
    rosterOf([
      [1, 2],
      [1, 3],
    ]),
    null,
    [],
  );
  expect(loads.map(({ person, here, elsewhere }) => [person.id, here, elsewhere])).toEqual([
    [1, 2, 1],
    [2, 1, 0],
    [3, 1, 0],
  ]);
});

test('without a roster and a run there is nothing to tell but the people', () => {
  const overview = overviewOf(cohortOf('mentoring', [participant(1, 'mentor')]), null, null, []);
  expect(overview).toMatchObject({ source: 'none', pairs: [], lowest: null, isProvedBest: false });
});

test('journeys and who meets remotely are of the pairs that are shown', () => {
  const roster = rosterOf([
    [1, 2],
    [3, 4],
  ]);
  const pairs = roster.pairs.map((pair, index) => ({
    ...pair,
    a: { ...pair.a, office: 'HEL', meetingMode: 'both' as const },
    b: {
      ...pair.b,
      office: index === 0 ? 'OUL' : 'HEL',
      meetingMode: index === 0 ? ('remote' as const) : null,
    },
  }));
  const travel = [{ from: 'OUL', to: 'HEL', kilometres: 600, minutes: 380 }];
  const cohort = cohortOf('mentoring', [participant(1, 'mentor')]);
  expect(overviewOf(cohort, { ...roster, pairs }, null, travel).meetings).toEqual({
    medianMinutes: 190,
    longestMinutes: 380,
    remote: 1,
  });
});

test('in mentoring, mentees seek once and mentors offer as often as they have places', () => {
  const people = [
    participant(1, 'mentor', { goals: ['lead'], offers: ['law'] }, { capacity: 3 }),
    participant(2, 'mentee', { goals: ['lead'], seeks: ['law'] }, { capacity: 2 }),
    participant(3, 'both', { goals: ['digi'] }),
  ];
  expect(wantsOf(cohortOf('mentoring', people))).toEqual([
    {
      kind: 'goal',
      seekers: [
        { codes: ['lead'], places: 1 },
        { codes: ['digi'], places: 1 },
      ],
      offerers: [
        { codes: ['lead'], places: 3 },
        { codes: ['digi'], places: 1 },
      ],
    },
    {
      kind: 'competence',
      seekers: [
        { codes: ['law'], places: 1 },
        { codes: [], places: 1 },
      ],
      offerers: [
        { codes: ['law'], places: 3 },
        { codes: [], places: 1 },
      ],
    },
  ]);
});

test('a mentor offers no more places than a group may have', () => {
  const cohort = cohortOf('mentoring', [
    participant(1, 'mentor', { goals: ['lead'], offers: ['law'] }, { capacity: 3 }),
  ]);
  const wants = wantsOf({ ...cohort, settings: { ...cohort.settings, menteesPerMentor: 2 } });
  expect(wants.map(({ offerers }) => offerers.map(({ places }) => places))).toEqual([[2], [2]]);
});

test('for work pairs, tasks to learn are set against those who know them well', () => {
  const people = [
    participant(1, 'member', {
      tasks: [
        { task: 'permits', level: 4, wantsToLearn: false },
        { task: 'archive', level: 0, wantsToLearn: true },
      ],
    }),
    participant(2, 'member', { tasks: [{ task: 'permits', level: 2, wantsToLearn: true }] }),
  ];
  expect(wantsOf(cohortOf('workpair', people))).toEqual([
    {
      kind: 'task',
      seekers: [
        { codes: ['archive'], places: 1 },
        { codes: ['permits'], places: 1 },
      ],
      offerers: [
        { codes: ['permits'], places: 1 },
        { codes: [], places: 1 },
      ],
    },
  ]);
});
