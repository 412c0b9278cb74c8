import { expect, test } from 'vitest';
import { heaviestFirst } from './person-load.ts';

const personOf = (id: number, lastName: string) => ({ id, lastName, firstName: 'Kaisa' });
const byName = (one: { lastName: string }, other: { lastName: string }): number =>
  one.lastName < other.lastName ? -1 : 1;

test('those with more than one pair are told, the most first, equals by name', () => {
  const loads = [
    { person: personOf(1, 'Ceder'), here: 1, elsewhere: 1 },
    { person: personOf(2, 'Berg'), here: 0, elsewhere: 2 },
    { person: personOf(3, 'Aalto'), here: 1, elsewhere: 0 },
    { person: personOf(4, 'Dahl'), here: 2, elsewhere: 1 },
  ];
  expect(heaviestFirst(loads, byName).map(({ person }) => person.id)).toEqual([4, 2, 1]);
});
