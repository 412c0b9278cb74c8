import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../../../electron/contract/index.ts';
import { inventedPerson } from '../../../testing/invented-people.ts';
import { countValues, findPeople } from './search.ts';

const people = [
  inventedPerson({ id: 1, lastName: 'Öhman', firstName: 'Mats', agency: 'ISAVI', role: 'mentor' }),
  inventedPerson({ id: 2, lastName: 'Ohman', firstName: 'Siiri', agency: 'LAAVI', role: 'mentee' }),
  inventedPerson({ id: 3, lastName: 'Väyrynen', firstName: 'Mats', role: 'mentor' }),
];
const nameOf = (person: Person): string => `${person.lastName} ${person.firstName}`.toLowerCase();
const idsOf = (found: readonly Person[]): readonly number[] => found.map(({ id }) => id);

describe('finding people', () => {
  test('every word must be found, in any order and case', () => {
    expect(idsOf(findPeople(people, {}, 'MATS öhm', nameOf))).toEqual([1]);
  });

  test('o and ö are different letters', () => {
    expect(idsOf(findPeople(people, {}, 'ohman', nameOf))).toEqual([2]);
  });

  test('a letter typed as two signs is found too', () => {
    expect(idsOf(findPeople(people, {}, 'o\u0308hman', nameOf))).toEqual([1]);
  });

  test('values of one filter widen, several filters narrow', () => {
    const either = findPeople(people, { agency: ['ISAVI', 'LAAVI'] }, '', nameOf);
    expect(idsOf(either)).toEqual([1, 2]);
    const both = findPeople(people, { agency: ['ISAVI', 'LAAVI'], role: ['mentee'] }, '', nameOf);
    expect(idsOf(both)).toEqual([2]);
  });

  test('those who have not answered can be asked for', () => {
    expect(idsOf(findPeople(people, { agency: [''] }, '', nameOf))).toEqual([3]);
  });

  test('a search never invents or repeats people, and a longer one never finds more', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        const fewer = findPeople(people, {}, `${first} ${second}`, nameOf);
        const more = findPeople(people, {}, first, nameOf);
        expect(more).toEqual(expect.arrayContaining([...fewer]));
        expect(new Set(more).size).toBe(more.length);
      }),
    );
  });
});

test('values are counted, the unanswered under an empty value', () => {
  expect([...countValues(people, 'agency')]).toEqual([
    ['ISAVI', 1],
    ['LAAVI', 1],
    ['', 1],
  ]);
});

describe('answers of several values', () => {
  const skill = (task: string, level: number) => ({ task, level, wantsToLearn: false });
  const skilled = [
    inventedPerson({ id: 1, tasks: [skill('KIRJ', 3), skill('ARK', 0)] }),
    inventedPerson({ id: 2, weeksPossible: ['2027-W05', '2027-W06'] }),
  ];

  test('find somebody by any of them', () => {
    expect(idsOf(findPeople(skilled, { tasks: ['KIRJ'] }, '', nameOf))).toEqual([1]);
    expect(idsOf(findPeople(skilled, { weeksPossible: ['2027-W06'] }, '', nameOf))).toEqual([2]);
  });

  test('do not count a task that somebody cannot do', () => {
    expect([...countValues(skilled, 'tasks')]).toEqual([
      ['KIRJ', 1],
      ['', 1],
    ]);
  });
});
