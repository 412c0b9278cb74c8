import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNoDay, readDay, today, writeDay } from './read-day.ts';

describe('a day written by hand', () => {
  it.each([
    ['as usual', '5.3.2026', '2026-03-05'],
    ['with zeros', '05.03.2026', '2026-03-05'],
    ['with spaces', ' 5. 3. 2026 ', '2026-03-05'],
    ['as a computer has it', '2026-03-05', '2026-03-05'],
    ['on the day that comes every fourth year', '29.2.2028', '2028-02-29'],
  ])('is read %s', (_name, text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each(['', '5.3.', '30.2.2026', '29.2.2026', '5.13.2026', '0.1.2026', '5/3/2026', 'maanantai'])(
    'is none as %j',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );

  it.each([
    ['31.2.', true],
    ['31.2.2026', true],
    ['29.2.2026', true],
    ['31.4', true],
    ['5.13.2026', true],
    ['0.1.', true],
    ['29.2.', false],
    ['5.3.2026', false],
    ['5.3.', false],
    ['5.3.26', false],
    ['maanantai', false],
    ['', false],
  ])('is told from one that no year has: %j', (text, isNone) => {
    expect(isNoDay(text)).toBe(isNone);
  });

  it('is read as what was written, whatever the day', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (moment) => {
        const day = moment.toISOString().slice(0, 10);
        expect(readDay(writeDay(day))).toBe(day);
      }),
    );
  });

  it('is today when it is today', () => {
    expect(readDay(writeDay(today()))).toBe(today());
  });
});
