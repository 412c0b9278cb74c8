import { useCallback } from 'react';
import type { Person, ProfileField } from '../../../../electron/contract/index.ts';
import { useProfileWords } from '../profile-words.ts';

const searched: readonly ProfileField[] = [
  'lastName',
  'firstName',
  'email',
  'staffNumber',
  'title',
  'unit',
  'office',
  'agency',
  'sector',
];

/** All that is searched of a person, in lower case, with the names of codes in their language. */
export function useSearchedText(): (person: Person) => string {
  const { textOf } = useProfileWords();
  return useCallback(
    (person) =>
      searched
        .map((field) => textOf(person, field) ?? '')
        .join(' ')
        .toLowerCase(),
    [textOf],
  );
}
