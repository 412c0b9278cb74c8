import {
  groupsOf,
  membersOf,
  type PersonReference,
  type RosterPair,
} from '../../electron/contract/index.ts';
import type { DocumentData } from './document-data.ts';

/** Those who meet together: a pair, or a mentor with all of the mentees in one small group. */
export interface Group {
  readonly key: string;
  /** In a small group `a` is the same in all. */
  readonly pairs: readonly RosterPair[];
  /** Everybody, each once; the mentor or the host first. */
  readonly people: readonly PersonReference[];
}

/** The pairs of a roster by those who meet together, in the order of the roster. */
export function rosterGroups({
  method,
  pairs,
}: Pick<DocumentData['roster'], 'method' | 'pairs'>): readonly Group[] {
  return groupsOf(pairs, method).map((together) => ({
    key: String(together[0].id),
    pairs: together,
    people: distinct(together.flatMap((pair) => membersOf(pair))),
  }));
}

function distinct(people: readonly PersonReference[]): readonly PersonReference[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
