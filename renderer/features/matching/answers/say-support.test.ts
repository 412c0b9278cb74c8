import { expect, test } from 'vitest';
import { createWords } from '../../../../electron/contract/index.ts';
import { saySupport } from './say-support.ts';

const words = createWords('fi');

test.each([
  ['support has its day', true, '2027-03-05', 'puollettu 5.3.2027'],
  ['a day alone means support', null, '2027-03-05', 'puollettu 5.3.2027'],
  ['support without a day says that the day is missing', true, null, 'puollettu, päivä puuttuu'],
  ['a refusal stands whatever day there is', false, '2027-03-05', 'ei puollettu'],
  ['nothing said is no answer', null, null, null],
])('%s', (_, supervisorSupports, supportedOn, says) => {
  expect(saySupport({ supervisorSupports, supportedOn }, words)).toBe(says);
});
