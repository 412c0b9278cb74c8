import { describe, expect, test } from 'vitest';
import { blankProfile, type Person } from '../contract/index.ts';
import { duplicatesAmong } from './duplicates.ts';

const domains = [
  { domain: 'vanha.example', family: 'virasto' },
  { domain: 'uusi.example', family: 'virasto' },
];

const nobody: ReadonlyMap<number, ReadonlySet<number>> = new Map();

const person = (id: number, answers: Partial<Person>): Person => ({
  ...blankProfile,
  id,
  key: `avain-${id}`,
  revision: 1,
  changedAt: '2026-03-02T09:00:00.000Z',
  ...answers,
});

describe('people may be one', () => {
  test('with one address at two domains that belong together', () => {
    const people = [
      person(1, { email: 'aino.aalto@vanha.example' }),
      person(2, { email: 'Aino.Aalto@uusi.example' }),
      person(3, { email: 'aino.aalto@toinen.example' }),
    ];
    expect(duplicatesAmong(people, domains, nobody)).toEqual([
      { reason: 'email', people: [1, 2], isDismissed: false },
    ]);
  });

  test('with one name in one unit, however it is written', () => {
    const aalto = { lastName: 'Aalto', firstName: 'Aino', agency: 'LAP', unit: 'Luvat' };
    const people = [
      person(1, aalto),
      person(2, { ...aalto, lastName: 'AALTO', unit: ' luvat' }),
      person(3, { ...aalto, unit: 'Valvonta' }),
      person(4, { ...aalto, agency: 'ESAVI' }),
    ];
    expect(duplicatesAmong(people, domains, nobody)).toEqual([
      { reason: 'name', people: [1, 2], isDismissed: false },
    ]);
  });

  test('with one name in one unit, where one of them has told no agency', () => {
    const aalto = { lastName: 'Aalto', firstName: 'Aino', unit: 'Luvat' };
    const people = [person(1, { ...aalto, agency: 'LAP' }), person(2, aalto)];
    expect(duplicatesAmong(people, domains, nobody)).toEqual([
      { reason: 'name', people: [1, 2], isDismissed: false },
    ]);
  });

  test('not with one name and no unit, nor with names that differ by a dot', () => {
    const people = [
      person(1, { lastName: 'Lahti', firstName: 'Aino' }),
      person(2, { lastName: 'Lahti', firstName: 'Aino' }),
      person(3, { lastName: 'Lähti', firstName: 'Aino', unit: 'Luvat' }),
      person(4, { lastName: 'Lahti', firstName: 'Aino', unit: 'Luvat' }),
    ];
    expect(duplicatesAmong(people, domains, nobody)).toEqual([]);
  });

  test('for two reasons are named once', () => {
    const aalto = { lastName: 'Aalto', firstName: 'Aino', unit: 'Luvat' };
    const people = [
      person(1, { ...aalto, email: 'aino.aalto@vanha.example' }),
      person(2, { ...aalto, email: 'aino.aalto@uusi.example' }),
    ];
    expect(duplicatesAmong(people, domains, nobody)).toEqual([
      { reason: 'email', people: [1, 2], isDismissed: false },
    ]);
  });
});

describe('people who were told apart', () => {
  const namesake = { lastName: 'Aalto', firstName: 'Aino', unit: 'Luvat' };
  const namesakes = [1, 2, 3].map((id) => person(id, namesake));
  const apart = (...pairs: readonly (readonly [number, number])[]) => {
    const both = pairs.flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]);
    const idsOf = (id: number) => new Set(both.flatMap(([a, b]) => (a === id && b ? [b] : [])));
    return new Map([1, 2, 3].map((id) => [id, idsOf(id)]));
  };

  test('are dismissed when each of them is', () => {
    const distinct = apart([1, 2], [1, 3], [2, 3]);
    expect(duplicatesAmong(namesakes, domains, distinct)).toEqual([
      { reason: 'name', people: [1, 2, 3], isDismissed: true },
    ]);
  });

  test('leave the others to be looked at', () => {
    expect(duplicatesAmong(namesakes, domains, apart([1, 3], [2, 3]))).toEqual([
      { reason: 'name', people: [1, 2], isDismissed: false },
    ]);
  });

  test('come back when somebody new looks like them', () => {
    expect(duplicatesAmong(namesakes, domains, apart([1, 2]))).toEqual([
      { reason: 'name', people: [1, 2, 3], isDismissed: false },
    ]);
  });
});
