import type { PersonReference } from './people.ts';

type Languages = PersonReference['languages'];

/** The languages that all speak, in the order of the first; empty when one has not answered. */
export function commonLanguages([first, ...others]: readonly Pick<
  PersonReference,
  'languages'
>[]): Languages {
  return (first?.languages ?? []).filter((language) =>
    others.every(({ languages }) => languages.includes(language)),
  );
}
