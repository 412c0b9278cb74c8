import { expect, test } from 'vitest';
import type { Participant, Person } from '../../../../electron/contract/index.ts';
import { inventedPerson } from '../../../testing/invented-people.ts';
import { scarceCompetences } from './scarce.ts';

function participant(
  id: number,
  role: Participant['role'],
  answers: Pick<Person, 'offers' | 'seeks'>,
  capacity = 1,
): Participant {
  return { person: inventedPerson({ id, role, capacity, ...answers }), role, capacity };
}

const seeks = (id: number, ...codes: string[]) =>
  participant(id, 'mentee', { offers: [], seeks: codes });
const offers = (id: number, capacity: number, ...codes: string[]) =>
  participant(id, 'mentor', { offers: codes, seeks: [] }, capacity);

test('what more people seek than there are places is named, the widest gap first', () => {
  const people = [
    seeks(1, 'LAW', 'LEAD'),
    seeks(2, 'LEAD'),
    seeks(3, 'LEAD'),
    offers(4, 1, 'LEAD'),
  ];
  expect(scarceCompetences(people)).toEqual([
    { competence: 'LEAD', seekers: 3, places: 1 },
    { competence: 'LAW', seekers: 1, places: 0 },
  ]);
});

test('a mentor with two places answers two who seek', () => {
  expect(scarceCompetences([seeks(1, 'LEAD'), seeks(2, 'LEAD'), offers(3, 2, 'LEAD')])).toEqual([]);
});

test('what a mentor seeks and a mentee offers does not count', () => {
  const people = [
    participant(1, 'mentor', { offers: [], seeks: ['LAW'] }),
    participant(2, 'mentee', { offers: ['LAW'], seeks: [] }),
  ];
  expect(scarceCompetences(people)).toEqual([]);
});
