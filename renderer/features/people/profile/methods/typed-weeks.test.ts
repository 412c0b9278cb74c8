import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWords, languageSchema, sayWeeks } from '../../../../../electron/contract/index.ts';
import { weeksOfTyped } from './typed-weeks.ts';

const understood: readonly (readonly [string, string, readonly string[]])[] = [
  ['one week', '5/2027', ['2027-W05']],
  ['a week with its word', 'vko 5/2027', ['2027-W05']],
  [
    'a stretch and a week of the same year',
    '5–7, 12/2027',
    ['2027-W05', '2027-W06', '2027-W07', '2027-W12'],
  ],
  ['a plain hyphen and spaces', 'viikot 5 - 6 / 2027', ['2027-W05', '2027-W06']],
  ['years side by side', '51, 52/2026; 1/2027', ['2026-W51', '2026-W52', '2027-W01']],
  ['a stretch over New Year', '52–1/2027', ['2026-W52', '2026-W53', '2027-W01']],
  ['a stretch with both years', '53/2026–1/2027', ['2026-W53', '2027-W01']],
  ['ISO weeks', '2027-W06, 2027-w05', ['2027-W05', '2027-W06']],
  ['the same week twice as once', '5, 5/2027', ['2027-W05']],
];

const refused: readonly (readonly [string, string])[] = [
  ['a week without any year', '5–8'],
  ['a week that the year does not have', '53/2027'],
  ['week nought', '0/2027'],
  ['words', 'kevät/2027'],
  ['a stretch of years', '1/2020–1/2027'],
];

describe('typed weeks', () => {
  test.each(understood)('%s is understood', (_, typed, weeks) => {
    expect(weeksOfTyped(typed)).toEqual(weeks);
  });

  test.each(refused)('%s is not taken', (_, typed) => {
    expect(weeksOfTyped(typed)).toBeNull();
  });

  test('what is shown of any weeks is read back as the same weeks, in every language', () => {
    const week = fc
      .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 52 }))
      .map(([year, number]) => `${year}-W${String(number).padStart(2, '0')}`);
    const weeks = fc.uniqueArray(week, { maxLength: 20 }).map((chosen) => chosen.toSorted());
    fc.assert(
      fc.property(weeks, fc.constantFrom(...languageSchema.options), (chosen, language) => {
        expect(weeksOfTyped(sayWeeks(chosen, createWords(language)))).toEqual(chosen);
      }),
    );
  });
});
