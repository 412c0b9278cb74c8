import { membersOf, type PersonReference, type RosterPair } from '../../electron/contract/index.ts';
import type { DocumentData } from './document-data.ts';

/** Those who meet together: a pair, or a mentor with all of the mentees in one small group. */
export interface Group {
  readonly key: string;
  /** Never empty; in a small group `a` is the same in all. */
  readonly pairs: readonly RosterPair[];
  /** Everybody, each once; the mentor or the host first. */
  readonly people: readonly PersonReference[];
}

/**
 * The pairs of a roster by those who meet together, in the order of the roster. The mentees of one
 * mentor are a group; visits to one host are apart, since each has its own time.
 */
export function groupsOf({
  method,
  pairs,
}: Pick<DocumentData['roster'], 'method' | 'pairs'>): readonly Group[] {
  const gathered = new Map<string, RosterPair[]>();
  for (const pair of pairs) {
    const key = method === 'mentoring' ? `mentor ${pair.a.id}` : `pair ${pair.id}`;
    gathered.set(key, [...(gathered.get(key) ?? []), pair]);
  }
  return [...gathered].map(([key, together]) => ({
    key,
    pairs: together,
    people: distinct(together.flatMap(membersOf)),
  }));
}

function distinct(people: readonly PersonReference[]): readonly PersonReference[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
