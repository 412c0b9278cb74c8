import type { PersonReference } from '../../electron/contract/index.ts';

/** The languages that all speak, in the order of the first; empty when one has not answered. */
export function commonLanguages(
  first: PersonReference,
  ...others: readonly PersonReference[]
): readonly PersonReference['languages'][number][] {
  return first.languages.filter((language) =>
    others.every(({ languages }) => languages.includes(language)),
  );
}
