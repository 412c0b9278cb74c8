import { describe, expect, test } from 'vitest';
import { type ParsedAnswer, parseAnswer, type TypedField } from './parse-answer.ts';

const good = (changes: object): ParsedAnswer => ({ status: 'good', changes });

const understood: readonly (readonly [string, TypedField, string, object])[] = [
  ['a decimal comma', 'experienceYears', '12,5', { experienceYears: 12.5 }],
  ['nought years', 'experienceYears', '0', { experienceYears: 0 }],
  ['a day as Finns write it', 'informedOn', '5.3.2026', { informedOn: '2026-03-05' }],
  ['an ISO day', 'supportedOn', '2026-03-05', { supportedOn: '2026-03-05' }],
  ['an empty answer as not answered', 'unit', '  ', { unit: null }],
  ['an emptied number as not answered', 'capacity', '', { capacity: null }],
  ['letters of two signs as one', 'lastName', 'A\u030aberg', { lastName: 'Åberg' }],
  ['weeks', 'weeksPossible', '5–6/2027', { weeksPossible: ['2027-W05', '2027-W06'] }],
  [
    'weeks without a year as the next',
    'weeksPossible',
    '5–6',
    { weeksPossible: ['2027-W05', '2027-W06'] },
  ],
  ['emptied weeks as not answered', 'weeksImpossible', ' ', { weeksImpossible: [] }],
  ['days away', 'absences', '24.12.2026', { absences: [{ from: '2026-12-24', to: '2026-12-24' }] }],
  ['the days of a visit', 'shadowingDays', '2', { shadowingDays: 2 }],
  ['an address', 'email', ' kaisa@example.invalid ', { email: 'kaisa@example.invalid' }],
];

const refused: readonly (readonly [string, TypedField, string, string])[] = [
  ['a name left empty', 'lastName', '', 'empty'],
  ['an address without a domain', 'email', 'kaisa@example', 'email'],
  ['years in words', 'experienceYears', 'monta', 'years'],
  ['more years than a life of work', 'experienceYears', '71', 'years'],
  ['half a pair', 'capacity', '1,5', 'count'],
  ['fewer pairs than none', 'capacity', '-1', 'count'],
  ['a day that no calendar has', 'informedOn', '31.2.2026', 'day'],
  ['weeks in words', 'weeksPossible', 'keväällä', 'weeks'],
  ['a list of which a part is none', 'absences', '1.7.2027; heinäkuu', 'absences'],
  ['more weeks than a year has', 'weeksPossible', '1–52/2027; 1–20/2028', 'weeks'],
  ['a visit of no days', 'shadowingDays', '0', 'visit-days'],
  ['days away that end before they begin', 'absences', '5.3.2027–1.3.2027', 'absences'],
  ['a text too long', 'unit', 'x'.repeat(201), 'long'],
];

describe('typed answers', () => {
  test.each(understood)('%s is understood', (_, field, typed, changes) => {
    expect(parseAnswer(field, typed, '2026-03-15')).toEqual(good(changes));
  });

  test.each(refused)('%s is not taken', (_, field, typed, problem) => {
    expect(parseAnswer(field, typed, '2026-03-15')).toEqual({ status: 'bad', problem });
  });
});
