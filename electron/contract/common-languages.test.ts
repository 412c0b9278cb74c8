import { expect, test } from 'vitest';
import { commonLanguages } from './common-languages.ts';

test('common languages keep the order of the first', () => {
  expect(commonLanguages([{ languages: ['sv', 'fi', 'en'] }, { languages: ['fi', 'sv'] }])).toEqual(
    ['sv', 'fi'],
  );
});

test('of three all must speak them', () => {
  const three: Parameters<typeof commonLanguages>[0] = [
    { languages: ['fi', 'sv'] },
    { languages: ['sv', 'fi'] },
    { languages: ['sv'] },
  ];
  expect(commonLanguages(three)).toEqual(['sv']);
});
