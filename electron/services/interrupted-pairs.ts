import type { Cohort } from '../contract/index.ts';
import { type Database, readInterrupted } from '../database/index.ts';

type TwoKeys = readonly [string, string];

/**
 * Pairs of participants that were interrupted in their cohort and have not gone on since, by keys
 * and in a fixed order. They are not proposed again, unless the coordinator locks the pair.
 */
export function interruptedIn(
  database: Database,
  { id, people, constraints }: Cohort,
): readonly TwoKeys[] {
  const keys = new Map(people.map(({ person }) => [person.id, person.key]));
  const locked = constraints.filter(({ kind }) => kind === 'locked');
  return readInterrupted(database, id)
    .filter(
      ([one, other]) =>
        !locked.some(
          ({ a, b }) => (a.id === one && b.id === other) || (a.id === other && b.id === one),
        ),
    )
    .flatMap(([one, other]): readonly TwoKeys[] => {
      const [a, b] = [keys.get(one), keys.get(other)];
      if (a === undefined || b === undefined) return [];
      return [a < b ? [a, b] : [b, a]];
    })
    .sort(byKeys);
}

function byKeys([a, b]: TwoKeys, [c, d]: TwoKeys): number {
  if (a !== c) return a < c ? -1 : 1;
  if (b === d) return 0;
  return b < d ? -1 : 1;
}
