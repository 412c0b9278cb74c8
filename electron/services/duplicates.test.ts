import { describe, expect, test } from 'vitest';
import { blankProfile, type Person } from '../contract/index.ts';
import { duplicatesAmong } from './duplicates.ts';

const domains = [
  { domain: 'vanha.example', family: 'virasto' },
  { domain: 'uusi.example', family: 'virasto' },
];

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
    expect(duplicatesAmong(people, domains)).toEqual([{ reason: 'email', people: [1, 2] }]);
  });

  test('with one name in one unit, however it is written', () => {
    const aalto = { lastName: 'Aalto', firstName: 'Aino', agency: 'LAP', unit: 'Luvat' };
    const people = [
      person(1, aalto),
      person(2, { ...aalto, lastName: 'AALTO', unit: ' luvat' }),
      person(3, { ...aalto, unit: 'Valvonta' }),
      person(4, { ...aalto, agency: 'ESAVI' }),
    ];
    expect(duplicatesAmong(people, domains)).toEqual([{ reason: 'name', people: [1, 2] }]);
  });

  test('with one name in one unit, where one of them has told no agency', () => {
    const aalto = { lastName: 'Aalto', firstName: 'Aino', unit: 'Luvat' };
    const people = [person(1, { ...aalto, agency: 'LAP' }), person(2, aalto)];
    expect(duplicatesAmong(people, domains)).toEqual([{ reason: 'name', people: [1, 2] }]);
  });

  test('not with one name and no unit, nor with names that differ by a dot', () => {
    const people = [
      person(1, { lastName: 'Lahti', firstName: 'Aino' }),
      person(2, { lastName: 'Lahti', firstName: 'Aino' }),
      person(3, { lastName: 'Lähti', firstName: 'Aino', unit: 'Luvat' }),
      person(4, { lastName: 'Lahti', firstName: 'Aino', unit: 'Luvat' }),
    ];
    expect(duplicatesAmong(people, domains)).toEqual([]);
  });

  test('for two reasons are named once', () => {
    const aalto = { lastName: 'Aalto', firstName: 'Aino', unit: 'Luvat' };
    const people = [
      person(1, { ...aalto, email: 'aino.aalto@vanha.example' }),
      person(2, { ...aalto, email: 'aino.aalto@uusi.example' }),
    ];
    expect(duplicatesAmong(people, domains)).toEqual([{ reason: 'email', people: [1, 2] }]);
  });
});
