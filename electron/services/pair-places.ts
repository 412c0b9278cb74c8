import { type Cohort, membersOf, placesWithin, type RosterPair } from '../contract/index.ts';

/** Whether all of a pair still take part and have a place beside the pairs that go on. */
export function hasPlaces(
  cohort: Cohort,
  active: readonly RosterPair[],
  pair: RosterPair,
): boolean {
  const { method, people } = cohort;
  const others = active.filter(({ id }) => id !== pair.id);
  const own = idsOf(pair);
  if (!own.every((id) => people.some(({ person }) => person.id === id))) return false;
  if (method === 'workpair') {
    const taken = new Set(others.flatMap(idsOf));
    return own.every((id) => !taken.has(id));
  }
  const { a, b } = pair;
  const first = people.find(({ person }) => person.id === a.id);
  const places = first === undefined ? 0 : placesWithin(first, cohort);
  const pairsOf = (side: 'a' | 'b', id: number): number =>
    others.filter((other) => other[side].id === id).length;
  return pairsOf('a', a.id) < places && pairsOf('b', b.id) === 0;
}

function idsOf(pair: RosterPair): readonly number[] {
  return membersOf(pair).map(({ id }) => id);
}
