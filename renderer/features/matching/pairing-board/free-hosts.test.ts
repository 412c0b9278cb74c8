import { expect, test } from 'vitest';
import {
  inventedPair,
  inventedPerson,
  inventedReference,
} from '../../../testing/invented-people.ts';
import { freeHosts } from './free-hosts.ts';

const person = (id: number, weeksPossible: readonly string[] = []) =>
  inventedPerson({ id, weeksPossible });
const taking = (
  person: ReturnType<typeof inventedPerson>,
  role: 'host' | 'visitor' | 'both',
  capacity = 1,
) => ({ person, role, capacity, note: null, otherPairs: 0 });

test('free in a week are the hosts whom it suits and who can be visited once more', () => {
  const people = [
    taking(person(1), 'host', 2),
    taking(person(2), 'host'),
    taking(person(3, ['2027-W06']), 'host'),
    taking(person(4), 'both'),
    taking(person(5), 'visitor'),
  ];
  const visit = (host: number) =>
    inventedPair(inventedReference({ id: host }), inventedReference({ id: 5 }));
  const pairs = [visit(1), visit(2)];
  const idsIn = (week: string) => freeHosts({ people }, { pairs }, week).map(({ id }) => id);
  expect(idsIn('2027-W05')).toEqual([1, 4]);
  expect(idsIn('2027-W06')).toEqual([1, 3, 4]);
});
