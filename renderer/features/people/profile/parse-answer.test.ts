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
  ['a text too long', 'unit', 'x'.repeat(201), 'long'],
];

describe('typed answers', () => {
  test.each(understood)('%s is understood', (_, field, typed, changes) => {
    expect(parseAnswer(field, typed)).toEqual(good(changes));
  });

  test.each(refused)('%s is not taken', (_, field, typed, problem) => {
    expect(parseAnswer(field, typed)).toEqual({ status: 'bad', problem });
  });
});
