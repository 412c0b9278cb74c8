import type { Group, Lock, PairingModel } from '../problem/model.ts';
import { at } from '../problem/model.ts';

/**
 * The smallest set of locks that cannot all hold: one that is no candidate, or one more than the
 * places of a person. Empty when the locks can hold together.
 */
export function lockConflict(model: PairingModel): readonly string[] {
  const impossible = model.locks.find(({ score }) => score === null);
  if (impossible !== undefined) return [impossible.name];
  const crowds = [
    ...crowded(model.left, model.locks, ({ row }) => row),
    ...crowded(model.right, model.locks, ({ column }) => column),
  ];
  const smallest = crowds.sort((one, other) => one.length - other.length)[0] ?? [];
  return smallest.map(({ name }) => name);
}

function crowded(
  group: Group,
  locks: readonly Lock[],
  personOf: (lock: Lock) => number,
): readonly (readonly Lock[])[] {
  const byPerson = new Map<number, Lock[]>();
  for (const lock of locks) {
    const own = byPerson.get(personOf(lock));
    if (own === undefined) byPerson.set(personOf(lock), [lock]);
    else own.push(lock);
  }
  return [...byPerson].flatMap(([person, own]) => {
    const places = at(group.capacity, person);
    return own.length > places ? [own.slice(0, places + 1)] : [];
  });
}

/** The places of each person that locked pairs leave free. */
export function freePlaces(model: PairingModel): { left: Int32Array; right: Int32Array } {
  const left = model.left.capacity.slice();
  const right = model.right.capacity.slice();
  for (const { row, column } of model.locks) {
    left[row] = at(left, row) - 1;
    right[column] = at(right, column) - 1;
  }
  return { left, right };
}
