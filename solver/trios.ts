import { bestTrio, type Trio as JoinedPair } from './engines/blossom/index.ts';
import type { PairIndex } from './engines/engine.ts';
import type { ProblemModel } from './engines/models.ts';
import type { Trio } from './problem/answer.ts';
import { at } from './problem/model.ts';

/**
 * The trio of a pool whose programme asks for one and in which an odd number of people have a
 * place: of all who are left over, the one who scores best with both members of a pair joins it.
 * Of equal ones the earliest id, then the earliest pair. Who is left over, the stages have settled.
 */
export function triosOf(model: ProblemModel, roster: readonly PairIndex[]): readonly Trio[] {
  if (model.kind !== 'pool' || model.oddPerson === 'waits') return [];
  const { capacity, ids } = model.people;
  const withPlace = [...capacity.keys()].filter((person) => at(capacity, person) > 0);
  if (withPlace.length % 2 === 0) return [];
  const paired = new Set(roster.flatMap(({ row, column }) => [row, column]));
  let best: JoinedPair | null = null;
  for (const person of withPlace) {
    const trio = paired.has(person) ? null : bestTrio(model.table, roster, person);
    if (trio !== null && trio.worth > (best?.worth ?? -1)) best = trio;
  }
  if (best === null) return [];
  const { pair, person, worth } = best;
  const idOf = (index: number): string => ids[index] ?? '';
  const members = [idOf(pair.row), idOf(pair.column)] as const;
  return [{ pair: members, third: idOf(person), score: Math.floor(worth / 2) }];
}
