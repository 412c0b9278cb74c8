import type { PairView } from './matching.ts';
import type { Method } from './values.ts';

/**
 * The two of a pair as it is kept: two of a pool have no sides and stand in the order of their ids
 * or keys, whoever is named first. Elsewhere the order tells the sides and stays.
 */
export function asKept<Id extends number | string>(
  method: Method,
  a: Id,
  b: Id,
): readonly [Id, Id] {
  return method === 'workpair' && b < a ? [b, a] : [a, b];
}

/** Two people as one pair, and in work pairs perhaps a third who joins them. */
export type Together<Person> = {
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

/** Pairs that meet together: a mentor's with each mentee of a small group, or one pair alone. */
export type PairGroup<Pair> = readonly [Pair, ...Pair[]];

/**
 * The pairs of each mentor together, where the first of them stands in the order given. In other
 * methods every pair stands alone: visits to one host each have a time of their own.
 */
export function groupsOf<Pair extends { readonly a: { readonly id: number } }>(
  pairs: readonly Pair[],
  method: Method,
): readonly PairGroup<Pair>[] {
  if (method !== 'mentoring') return pairs.map((pair) => [pair]);
  const groups = new Map<number, [Pair, ...Pair[]]>();
  for (const pair of pairs) {
    const group = groups.get(pair.a.id);
    if (group === undefined) groups.set(pair.a.id, [pair]);
    else group.push(pair);
  }
  return [...groups.values()];
}
