import type { PairView } from './matching.ts';

/** Two people as one pair, and in work pairs perhaps a third who joins them. */
type Together<Person> = {
  readonly a: Person;
  readonly b: Person;
  readonly third?: { readonly person: Person } | null;
};

/** Everybody of a pair: the two, and the third where there is one. */
export function membersOf<Person>({ a, b, third }: Together<Person>): readonly Person[] {
  return third === null || third === undefined ? [a, b] : [a, b, third.person];
}

/**
 * Whether a pair meets across agencies: any two of it, a third included, work at different known
 * agencies. This is what is counted and shown of pairs that are made. A quota and a trade-off count
 * the two of a pair alone, since the solver joins a third only once the pairs stand.
 */
export function isAcrossAgencies(pair: Together<Pick<PairView['a'], 'agency'>>): boolean {
  return new Set(membersOf(pair).flatMap(({ agency }) => agency ?? [])).size > 1;
}
