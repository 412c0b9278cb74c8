import { expect, test } from 'vitest';
import { inventedPerson } from '../../../testing/invented-people.ts';
import { missingAnswers } from './missing-answers.ts';

const answered = inventedPerson({
  role: 'mentor',
  agency: 'ISAVI',
  sector: 'OKT',
  office: 'JOE',
  languages: ['fi'],
  meetingMode: 'both',
  experienceYears: 0,
  goals: ['TACIT'],
  offers: ['HR'],
});

test('a mentor who has answered everything lacks nothing, though nothing is sought', () => {
  expect(missingAnswers(answered)).toEqual([]);
});

test('a mentee is asked what is sought and not what is shared', () => {
  expect(missingAnswers({ ...answered, role: 'mentee', offers: [] })).toEqual(['seeks']);
});

test('one who is both is asked for both', () => {
  expect(missingAnswers({ ...answered, role: 'both', offers: [] })).toEqual(['offers', 'seeks']);
});

test('nought years of experience is an answer, an empty list is not', () => {
  expect(missingAnswers({ ...answered, languages: [] })).toEqual(['languages']);
});

test('one who is only in job shadowing is asked what that needs: weeks either way', () => {
  const host = {
    ...answered,
    role: null,
    meetingMode: null,
    goals: [],
    shadowingRole: 'host',
  } as const;
  expect(missingAnswers({ ...host, shadowingDays: 2 })).toEqual(['weeksPossible']);
  expect(missingAnswers({ ...host, weeksImpossible: ['2027-W05'] })).toEqual(['shadowingDays']);
});

test('one who has answered for tasks is asked for months and workload too', () => {
  const tasks = [{ task: 'KIRJ', level: 3, wantsToLearn: false }];
  expect(missingAnswers({ ...answered, tasks, workload: 'light' })).toEqual(['peakMonths']);
});

test('one who has answered nothing is asked for what mentoring needs', () => {
  expect(missingAnswers(inventedPerson())).toContain('role');
});
