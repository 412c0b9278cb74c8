import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absencesOfTyped, typedOfAbsences } from './typed-absences.ts';

const understood: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  ['one day', '5.12.2027', [['2027-12-05', '2027-12-05']]],
  ['a month that names itself once', '1.–31.7.2027', [['2027-07-01', '2027-07-31']]],
  ['a year that is named once', '28.6.-4.7.2027', [['2027-06-28', '2027-07-04']]],
  ['whole days on both sides', '28.12.2026 – 5.1.2027', [['2026-12-28', '2027-01-05']]],
  [
    'several, between semicolons',
    '24.12.2026; 1.-2.2.2027',
    [
      ['2026-12-24', '2026-12-24'],
      ['2027-02-01', '2027-02-02'],
    ],
  ],
];

describe('typed absences', () => {
  test.each(understood)('%s are understood', (_, typed, days) => {
    expect(absencesOfTyped(typed)).toEqual(days.map(([from, to]) => ({ from, to })));
  });

  test.each(['heinäkuu', '1.7.', '1.7.2027–', '1.7.2027–2.7.2027–3.7.2027'])(
    '%s is not taken',
    (typed) => {
      expect(absencesOfTyped(typed)).toBeNull();
    },
  );

  test('what is shown of any absences is read back as the same', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const absence = fc.tuple(day, day).map(([one, other]) => ({ from: one, to: other }));
    fc.assert(
      fc.property(fc.array(absence, { maxLength: 5 }), (absences) => {
        expect(absencesOfTyped(typedOfAbsences(absences))).toEqual(absences);
      }),
    );
  });
});
