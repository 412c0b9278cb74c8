import type { Group } from './model.ts';
import type { ProblemPerson } from './problem.ts';

/** No roster holds more pairs than this, so larger capacities mean the same. */
const ENOUGH_PLACES = 1_000_000_000;

/** People as numbers in the order of their ids. Capacities above a billion count as a billion. */
export function group(people: readonly ProblemPerson[]): Group {
  const members = [...people].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    ids: members.map(({ id }) => id),
    capacity: Int32Array.from(members, ({ capacity }) => Math.min(capacity ?? 1, ENOUGH_PLACES)),
  };
}

/** The number of each id. */
export function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}
