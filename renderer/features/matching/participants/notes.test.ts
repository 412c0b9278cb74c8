import { expect, test } from 'vitest';
import type { Method, Person } from '../../../../electron/contract/index.ts';
import { inventedPerson } from '../../../testing/invented-people.ts';
import { participantRows } from './choice.ts';
import { notesOf, type ParticipantNote } from './notes.ts';

const told = { supervisorSupports: true, informedOn: '2026-02-01' } as const;
const host = {
  ...told,
  shadowingRole: 'host',
  offers: ['LAW'],
  weeksImpossible: ['2027-W08'],
} as const;
const clerk = { ...told, tasks: [{ task: 'ONE', level: 3, wantsToLearn: false }] } as const;

const cases: readonly (readonly [string, Method, Partial<Person>, readonly ParticipantNote[]])[] = [
  ['nothing is missing', 'mentoring', { ...told, role: 'mentor' }, []],
  [
    'the supervisor has not been asked',
    'mentoring',
    { ...told, role: 'mentor', supervisorSupports: null },
    ['support'],
  ],
  [
    'the supervisor is against',
    'mentoring',
    { ...told, role: 'mentor', supervisorSupports: false },
    ['support'],
  ],
  [
    'nobody told how the data is used',
    'mentoring',
    { ...told, role: 'mentor', informedOn: null },
    ['informed'],
  ],
  ['there is no role', 'mentoring', told, ['role']],
  ['a host shows something and has said which weeks do not suit', 'shadowing', host, []],
  ['a host shows nothing', 'shadowing', { ...host, offers: [] }, ['topics']],
  ['a visitor is asked what to see', 'shadowing', { ...host, shadowingRole: 'both' }, ['topics']],
  ['nothing is known of the weeks', 'shadowing', { ...host, weeksImpossible: [] }, ['weeks']],
  ['a member knows a task', 'workpair', clerk, []],
  [
    'a member who only wants to learn knows no task',
    'workpair',
    { ...told, tasks: [{ task: 'ONE', level: 0, wantsToLearn: true }] },
    ['tasks'],
  ],
];

test.each(cases)('%s (%s)', (_, method, answers, expected) => {
  const [row] = participantRows([inventedPerson(answers)], {
    method,
    people: [],
    hasChosenParticipants: false,
  });
  expect(row && notesOf(row, method)).toEqual(expected);
});
