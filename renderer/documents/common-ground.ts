import type { PersonReference } from '../../electron/contract/index.ts';

/** The languages both people speak, in the mentor's order; empty when either has not answered. */
export function commonLanguages(
  mentor: PersonReference,
  mentee: PersonReference,
): readonly PersonReference['languages'][number][] {
  return mentor.languages.filter((language) => mentee.languages.includes(language));
}
