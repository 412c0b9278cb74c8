import { expect, test } from 'vitest';
import { inventedReference } from '../testing/invented-people.ts';
import { commonLanguages } from './common-ground.ts';

test('common languages keep the order of the mentor', () => {
  const mentor = inventedReference({ languages: ['sv', 'fi', 'en'] });
  const mentee = inventedReference({ languages: ['fi', 'sv'] });
  expect(commonLanguages(mentor, mentee)).toEqual(['sv', 'fi']);
});
