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
