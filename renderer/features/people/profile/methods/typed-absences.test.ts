import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAbsences } from '../../../../../electron/contract/index.ts';
import { typedOfAbsences } from './typed-absences.ts';

const calendar = { year: null, today: '2026-03-15' };

describe('typed absences', () => {
  test('what is shown of any absences is read back as the same', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const absence = fc
      .tuple(day, day)
      .map((days) => days.toSorted())
      .map(([from = '', to = '']) => ({ from, to }));
    fc.assert(
      fc.property(
        fc.uniqueArray(absence, { maxLength: 5, selector: ({ from, to }) => `${from} ${to}` }),
        (absences) => {
          const { values, unknown } = readAbsences(typedOfAbsences(absences), calendar);
          expect(unknown).toEqual([]);
          expect(new Set(values)).toEqual(new Set(absences));
        },
      ),
    );
  });
});
