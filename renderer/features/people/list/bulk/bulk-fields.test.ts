import { expect, test } from 'vitest';
import { inventedPerson } from '../../../../testing/invented-people.ts';
import { blankAnswer, differing, isBlankAnswer } from './bulk-fields.ts';

const people = [
  inventedPerson({ id: 1, agency: 'LAP', languages: ['fi'] }),
  inventedPerson({ id: 2, agency: 'POH', languages: ['fi', 'sv'] }),
  inventedPerson({ id: 3 }),
];

test('those who have the answer already are not changed', () => {
  expect(differing(people, 'agency', { agency: 'LAP' })).toBe(2);
  expect(differing(people, 'languages', { languages: ['fi', 'sv'] })).toBe(2);
});

test('a change that takes an answer away is told from one that gives it', () => {
  expect(isBlankAnswer('languages', blankAnswer('languages'))).toBe(true);
  expect(isBlankAnswer('languages', { languages: ['sv'] })).toBe(false);
  expect(isBlankAnswer('capacity', { capacity: 0 })).toBe(false);
});

test('taking an answer away changes those who had one', () => {
  expect(blankAnswer('agency')).toEqual({ agency: null });
  expect(differing(people, 'agency', blankAnswer('agency'))).toBe(2);
  expect(differing(people, 'languages', blankAnswer('languages'))).toBe(2);
});
