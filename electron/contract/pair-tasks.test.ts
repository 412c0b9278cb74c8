import { expect, test } from 'vitest';
import type { Participant } from './cohorts.ts';
import { tasksOfPair } from './pair-tasks.ts';
import { blankProfile, type PersonReference } from './people.ts';

type Skill = readonly [id: number, level: number, wantsToLearn?: boolean];

function reference(id: number): PersonReference {
  const { languages, meetingMode, email, title, agency, sector, office } = blankProfile;
  const known = { languages, meetingMode, email, title, agency, sector, office };
  return {
    id,
    key: `row-${id}`,
    lastName: 'Keksitty',
    firstName: 'Kaisa',
    ...known,
    isErased: false,
  };
}

/** Everybody of the skills, each with the same skill in all tasks. */
function participants(skills: readonly Skill[], tasks: readonly string[]): readonly Participant[] {
  return skills.map(([id, level, wantsToLearn = false]) => ({
    person: {
      ...blankProfile,
      id,
      key: `row-${id}`,
      revision: 1,
      changedAt: '2026-03-02T08:15:00.000Z',
      tasks: tasks.map((task) => ({ task, level, wantsToLearn })),
    },
    role: 'both',
    capacity: 1,
    note: null,
    otherPairs: 0,
  }));
}

const task = (code: string) => ({
  code,
  names: { fi: code, sv: code, en: code },
  sector: null,
  isCritical: false,
});

/** Each task with the ids of its lead and of those who stand in. */
function told(skills: readonly Skill[], third: number | null = null, tasks = ['T']) {
  const pair = {
    a: reference(1),
    b: reference(2),
    third: third === null ? null : { person: reference(third) },
  };
  return tasksOfPair(pair, participants(skills, tasks.toSorted()), tasks.map(task)).map(
    ({ task: { code }, lead, standIns }) => [
      code,
      lead?.person.id ?? 'together',
      standIns.map(({ person }) => person.id),
    ],
  );
}

const ofTwo: readonly {
  readonly name: string;
  readonly skills: readonly Skill[];
  readonly says: ReturnType<typeof told>;
}[] = [
  {
    name: 'the more able of two leads',
    skills: [
      [1, 3],
      [2, 4],
    ],
    says: [['T', 2, [1]]],
  },
  {
    name: 'the first of two equals leads',
    skills: [
      [2, 3],
      [1, 3],
    ],
    says: [['T', 1, [2]]],
  },
  {
    name: 'who can with help stands in',
    skills: [
      [1, 4],
      [2, 2],
    ],
    says: [['T', 1, [2]]],
  },
  {
    name: 'who would learn stands in',
    skills: [
      [1, 4],
      [2, 0, true],
    ],
    says: [['T', 1, [2]]],
  },
  {
    name: 'who neither can nor would does not',
    skills: [
      [1, 4],
      [2, 1],
    ],
    says: [],
  },
  {
    name: 'two who can with help do it together',
    skills: [
      [1, 2],
      [2, 2],
    ],
    says: [['T', 'together', [1, 2]]],
  },
  {
    name: 'nobody learns from who needs help',
    skills: [
      [1, 2],
      [2, 1, true],
    ],
    says: [],
  },
  {
    name: 'somebody of another pair has no part',
    skills: [
      [1, 4],
      [9, 4],
    ],
    says: [],
  },
];

test.each(ofTwo)('$name', ({ skills, says }) => {
  expect(told(skills)).toEqual(says);
});

test('of three one leads and two stand in, the more able first', () => {
  expect(
    told(
      [
        [1, 1, true],
        [2, 2],
        [3, 4],
      ],
      3,
    ),
  ).toEqual([['T', 3, [2, 1]]]);
});

test('the tasks keep the order of the catalogue', () => {
  expect(
    told(
      [
        [1, 3],
        [2, 2],
      ],
      null,
      ['B', 'A'],
    ).map(([code]) => code),
  ).toEqual(['B', 'A']);
});
