import type { Cohort } from '../contract/index.ts';
import type { EndedPair } from '../database/index.ts';

type TwoKeys = readonly [string, string];

/**
 * The pairs of participants that have ended and are not proposed again, by keys and in a fixed
 * order. A pair that the coordinator locks is.
 */
export function notAgain(cohort: Cohort, ended: readonly EndedPair[]): readonly TwoKeys[] {
  const keys = new Map(cohort.people.map(({ person }) => [person.id, person.key]));
  const locked = cohort.constraints.filter(({ kind }) => kind === 'locked');
  const isLocked = ({ aId, bId }: EndedPair): boolean =>
    locked.some(({ a, b }) => (a.id === aId && b.id === bId) || (a.id === bId && b.id === aId));
  const pairs = ended
    .filter((pair) => isRuledOut(pair, cohort) && !isLocked(pair))
    .flatMap(({ aId, bId }): readonly TwoKeys[] => {
      const [a, b] = [keys.get(aId), keys.get(bId)];
      if (a === undefined || b === undefined) return [];
      return [a < b ? [a, b] : [b, a]];
    })
    .sort(byKeys);
  return pairs.filter((pair, place) => place === 0 || byKeys(pair, pairs[place - 1] ?? pair) > 0);
}

/**
 * What was interrupted in this very cohort never comes back by itself. Of all else that has ended
 * the settings say whether it may; work pairs may well go on from one programme to the next.
 */
function isRuledOut(
  { cohortId, kind }: EndedPair,
  { id, method, status, settings }: Cohort,
): boolean {
  const isHere = cohortId === id;
  if (isHere && kind === 'interrupted') return true;
  if (settings.repeatsPairs) return false;
  if (kind === 'interrupted') return true;
  // A programme that has ended is given no more pairs: its last roster stays as good as it was.
  return isHere ? status !== 'ended' : method !== 'workpair';
}

function byKeys([a, b]: TwoKeys, [c, d]: TwoKeys): number {
  if (a !== c) return a < c ? -1 : 1;
  if (b === d) return 0;
  return b < d ? -1 : 1;
}
