import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageSchema } from '../values.ts';
import { sayWeeks } from '../words/say-weeks.ts';
import { createWords } from '../words/words.ts';
import { readAbsences, readWeeks } from './written-lists.ts';

const calendar = { year: null, today: '2026-03-15' };

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
  ['weeks without a year as the next ones', '5–6', ['2027-W05', '2027-W06']],
  ['the same week twice as once', '5, 5/2027', ['2027-W05']],
];

const refused: readonly (readonly [string, string])[] = [
  ['a week that the year does not have', '53/2027'],
  ['week nought', '0/2027'],
  ['words', 'kevät/2027'],
  ['a stretch of years', '1/2020–1/2027'],
];

describe('written weeks', () => {
  test.each(understood)('%s is understood', (_, typed, weeks) => {
    expect(readWeeks(typed, calendar)).toEqual({ values: weeks, unknown: [] });
  });

  test.each(refused)('%s is not taken', (_, typed) => {
    expect(readWeeks(typed, calendar)).toEqual({ values: [], unknown: [typed] });
  });

  test('what is shown of any weeks is read back as the same weeks, in every language', () => {
    const week = fc
      .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 52 }))
      .map(([year, number]) => `${year}-W${String(number).padStart(2, '0')}`);
    const weeks = fc.uniqueArray(week, { maxLength: 20 }).map((chosen) => chosen.toSorted());
    fc.assert(
      fc.property(weeks, fc.constantFrom(...languageSchema.options), (chosen, language) => {
        expect(readWeeks(sayWeeks(chosen, createWords(language)), calendar)).toEqual({
          values: chosen,
          unknown: [],
        });
      }),
    );
  });
});

describe('written absences', () => {
  test('are in order and each once, with any sign or word between them', () => {
    expect(readAbsences('5.12.2026; 1.–31.7.2027, 24.12. ja 5.12.2026', calendar)).toEqual({
      values: [
        { from: '2026-12-05', to: '2026-12-05' },
        { from: '2026-12-24', to: '2026-12-24' },
        { from: '2027-07-01', to: '2027-07-31' },
      ],
      unknown: [],
    });
  });

  test('tell what is none', () => {
    expect(readAbsences('heinäkuu; 1.7.2027–; 2.7.2027', calendar)).toEqual({
      values: [{ from: '2027-07-02', to: '2027-07-02' }],
      unknown: ['heinäkuu', '1.7.2027–'],
    });
  });
});
