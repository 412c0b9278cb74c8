import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfText } from '../../contract/index.ts';
import { sixAgencies } from '../testing/organisation.ts';
import { columnLetters } from './cell.ts';
import { dayOfSerial, isDayFormat, serialOfDay } from './days.ts';
import { createKnownNames } from './known-names.ts';
import { numberOfText } from './numbers.ts';
import { spellingDistance } from './spelling.ts';
import { isNotAnswered, nameKey, tidyText } from './text.ts';

describe('days', () => {
  test.each([
    ['5.3.2026', '2026-03-05'],
    ['5. maaliskuuta 2026', '2026-03-05'],
    ['5 mars 2026', '2026-03-05'],
    ['30 February 2026', null],
    ['05.03.2026', '2026-03-05'],
    ['5. 3. 2026', '2026-03-05'],
    ['5.3.26', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['2026-03-05T10:00:00Z', '2026-03-05'],
    ['5/3/2026', null],
    ['31.2.2026', null],
    ['5.3.', null],
    ['5.3', null],
    ['maaliskuu', null],
  ])('%s is read as %s', (text, expected) => {
    expect(dayOfText(text)).toBe(expected);
  });

  test('a day number of either date system is the day that it shows', () => {
    expect(dayOfSerial(46086, false)).toBe('2026-03-05');
    expect(dayOfSerial(46086 - 1462, true)).toBe('2026-03-05');
    expect(dayOfSerial(-1, false)).toBeNull();
    expect(dayOfSerial(99_999_999, false)).toBeNull();
  });

  test('a day goes to its number and back', () => {
    const days = fc.integer({ min: 100, max: 100_000 });
    fc.assert(
      fc.property(days, (serial) => serialOfDay(dayOfSerial(serial, false) ?? '') === serial),
    );
  });

  test('formats of days are told from formats of numbers', () => {
    expect(
      ['d.m.yyyy', 'm/d/yy', 'yyyy-mm-dd', '[$-40B]d.m.yyyy;@'].map(isDayFormat),
    ).not.toContain(false);
    expect(
      ['0.00', 'General', '# ##0 "day"', '@', '[Red]0', '0 \\d'].map(isDayFormat),
    ).not.toContain(true);
  });
});

test.each([
  ['12', 12],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1\u00a0234,5', 1234.5],
  ['\u22123', -3],
  ['12a', null],
  ['', null],
  ['1e9', null],
  ['1,2,3', null],
])('the number %s is read as %s', (text, expected) => {
  expect(numberOfText(text)).toBe(expected);
});

describe('text', () => {
  test('is composed, has single spaces and nothing invisible, and keeps its letters', () => {
    expect(tidyText(' Ma\u0308ki\u00a0\u00a0Salo\u200b \t')).toBe('Mäki Salo');
    expect(nameKey('MÄKI')).not.toBe(nameKey('MAKI'));
  });

  test('tidying a second time changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => tidyText(tidyText(text)) === tidyText(text),
      ),
    );
  });

  test.each(['-', '–', '?', ' ei tiedossa ', 'N/A', '', 'inte besvarat'])(
    '"%s" is no answer',
    (text) => {
      expect(isNotAnswered(text)).toBe(true);
    },
  );
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i has the letters %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

describe('spelling', () => {
  test('a distance is the same both ways, and none for the same text', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abä'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(spellingDistance(a, b, 10)).toBe(spellingDistance(b, a, 10));
        expect(spellingDistance(a, a, 10)).toBe(0);
        expect(spellingDistance(a, b, 10) === 0).toBe(a === b);
      }),
    );
  });

  test('two swapped letters are one slip', () => {
    expect(spellingDistance('virasto', 'viratso', 3)).toBe(1);
  });
});

describe('names of the reference data', () => {
  const offices = createKnownNames(
    sixAgencies.offices.map((office) => ({ ...office, aliases: [] })),
  );

  test.each([
    ['in any case and with stray spaces', ' OULU '],
    ['in Swedish', 'Uleåborg'],
    ['by its code', 'oul'],
  ])('are found %s', (_, text) => {
    expect(offices.find(text)).toEqual({ status: 'known', code: 'OUL' });
  });

  test('are suggested, not taken, for a close spelling', () => {
    expect(offices.find('Hämenlinna')).toEqual({
      status: 'close',
      suggestion: 'Hämeenlinna',
      codes: ['HML'],
    });
    expect(offices.codeOf('Hämenlinna')).toBeNull();
  });

  test('are unclear where two are equally close', () => {
    const twins = createKnownNames([
      { code: 'A', names: { fi: 'Vasala', sv: 'Vasala', en: 'Vasala' }, aliases: [] },
      { code: 'B', names: { fi: 'Vasara', sv: 'Vasara', en: 'Vasara' }, aliases: [] },
    ]);
    expect(twins.find('Vasaja')).toEqual({
      status: 'unclear',
      suggestions: ['Vasala', 'Vasara'],
      codes: ['A', 'B'],
    });
  });

  test('are unclear where two share a name', () => {
    const names = { fi: 'Keskus', sv: 'Keskus', en: 'Keskus' };
    const twins = createKnownNames([
      { code: 'A', names, aliases: [] },
      { code: 'B', names, aliases: [] },
    ]);
    expect(twins.find('keskus').status).toBe('unclear');
  });

  test.each(['__proto__', 'constructor', 'toString', ''])('"%s" is unknown', (text) => {
    expect(offices.find(text)).toEqual({ status: 'unknown' });
  });
});
