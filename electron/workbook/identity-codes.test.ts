import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areIdentityCodeHalves, containsIdentityCode } from './identity-codes.ts';
import { madeUpIdentityCode } from './testing/identity-codes.ts';

const separatorsSince2023 = [...'+-YXWVUABCDEF'];

describe('an identity code is seen', () => {
  test.each(separatorsSince2023)('with the separator %s', (separator) => {
    expect(containsIdentityCode(madeUpIdentityCode({ separator }))).toBe(true);
  });

  const code = madeUpIdentityCode();
  const [birthday = '', end = ''] = code.split('-');
  const disguises: Readonly<Record<string, string>> = {
    'in lower case': code.toLowerCase(),
    'with a wrong check character': madeUpIdentityCode({ isCheckRight: false }),
    'within a sentence': `tunnus on ${code}, kiitos`,
    'right after a word': `hetu${code}`,
    'with an en dash': `${birthday}\u2013${end}`,
    'with a minus sign': `${birthday}\u2212${end}`,
    'with a non-breaking hyphen': `${birthday}\u2011${end}`,
    'with spaces around the separator': `${birthday} - ${end}`,
    'in full-width characters': code.replace(/\d/g, (digit) =>
      String.fromCharCode(0xff10 + Number(digit)),
    ),
    'with a soft hyphen inside': `${code.slice(0, 3)}\u00ad${code.slice(3)}`,
    'on the last day of February of a leap year': madeUpIdentityCode({
      birthday: '290200',
      separator: 'A',
    }),
  };
  test.each(Object.entries(disguises))('%s', (_, text) => {
    expect(containsIdentityCode(text)).toBe(true);
  });

  test('with every day of the calendar, number and separator', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('1999-12-31'),
      noInvalidDate: true,
    });
    const separator = fc.constantFrom(...'-YXWVU');
    fc.assert(
      fc.property(day, separator, fc.integer({ min: 900, max: 999 }), (date, mark, number) => {
        const [year = '', month = '', dayOfMonth = ''] = date.toISOString().slice(0, 10).split('-');
        const birthdayText = `${dayOfMonth}${month}${year.slice(2)}`;
        return containsIdentityCode(
          madeUpIdentityCode({ birthday: birthdayText, separator: mark, number }),
        );
      }),
    );
  });
});

describe('what only resembles an identity code passes', () => {
  test.each([
    ['a date', '05.03.2026'],
    ['a range of dates', '05.03.-07.03.2026'],
    ['a phone number', '+358 29 501 6000'],
    ['a phone number with a hyphen', '0295-016000'],
    ['a bank account', 'FI21 1234 5600 0007 85'],
    ['a business id', '0245437-2'],
    ['a case number', 'LSSAVI/1598/2018'],
    ['a day that no calendar has', ['3102', '90-1234'].join('')],
    ['a number that goes on', `${'010190'}-${'1234567'}`],
    ['an e-mail address', 'anni.koskimies@avi.example'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(containsIdentityCode(text)).toBe(false);
  });
});

describe('an identity code in two cells', () => {
  const [birthday = '', end = ''] = madeUpIdentityCode().split('-');

  test('is seen by its separator', () => {
    expect(areIdentityCodeHalves(birthday, `-${end}`)).toBe(true);
  });

  test('is seen without a separator if the check character is right', () => {
    expect(areIdentityCodeHalves(birthday, end)).toBe(true);
  });

  test('is not seen in two numbers that only stand beside each other', () => {
    const [, wrongEnd = ''] = madeUpIdentityCode({ isCheckRight: false }).split('-');
    expect(areIdentityCodeHalves(birthday, wrongEnd)).toBe(false);
    expect(areIdentityCodeHalves('12', '2')).toBe(false);
  });
});
