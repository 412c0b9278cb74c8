import { expect, test } from 'vitest';
import { sixAgencies } from '../testing/organisation.ts';
import { createRegister } from './register.ts';

const { agencies, offices, tasks } = createRegister(sixAgencies);

test.each([
  ['Lapin aluehallintovirasto', 'LAAVI'],
  ['LAAVI', 'LAAVI'],
  ['Lapin AVI', 'LAAVI'],
  ['AVI Lappi', 'LAAVI'],
  ['Regionförvaltningsverket i Lappland', 'LAAVI'],
  ['RFV i Lappland', 'LAAVI'],
  ['Lapin lääninhallitus', 'LAAVI'],
  ['Länsstyrelsen i Uleåborgs län', 'PSAVI'],
  ['Länsi- ja Sisä-Suomi', 'LSSAVI'],
])('an agency goes by "%s"', (name, code) => {
  expect(agencies.codeOf(name)).toBe(code);
});

test.each([
  ['Länsi-Suomen lääninhallitus', ['LSAVI', 'LSSAVI']],
  ['Lupa- ja valvontavirasto', sixAgencies.agencies.map(({ code }) => code)],
  ['aluehallintovirasto', sixAgencies.agencies.map(({ code }) => code)],
])('"%s" may be several agencies, and none is chosen', (name, codes) => {
  expect(agencies.find(name)).toMatchObject({ status: 'unclear', codes });
});

test('offices and tasks go by their names in every language', () => {
  expect(['Uleåborg', 'oulu', 'OUL'].map((name) => offices.codeOf(name))).toEqual(
    Array(3).fill('OUL'),
  );
  expect(tasks.codeOf('Registratur och inledande av ärenden')).toBe('KIRJ');
});
