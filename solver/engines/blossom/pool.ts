import { at, type CandidateTable, type Group, type Lock } from '../../problem/model.ts';
import type { Stage } from '../../problem/problem.ts';
import type { Weights } from '../assignment/task.ts';

/**
 * The work-pair problem: one pool of people, any two of whom may pair if they are candidates.
 * `table` is square and symmetric (each pair stands in the rows of both people, with equal scores,
 * nobody in their own row); its columns ascend within a row. Nobody has more than one place.
 */
export interface PoolModel {
  readonly people: Group;
  readonly table: CandidateTable;
  readonly locks: readonly Lock[];
  readonly objective: readonly Stage[];
}

/** One stage to solve: who has a free place (1) or none (0), and what a pair is worth. */
export interface PoolTask {
  readonly table: CandidateTable;
  readonly places: Int32Array;
  readonly weights: Weights;
}

/** The place (1 or 0) that locked pairs leave to each person. */
export function freePlacesOfPool({ people, locks }: PoolModel): Int32Array {
  const free = people.capacity.slice();
  for (const { row, column } of locks) {
    free[row] = at(free, row) - 1;
    free[column] = at(free, column) - 1;
  }
  return free;
}

/**
 * The smallest set of locks that cannot all hold: one that is no candidate, or one more than the
 * places of a person. Empty when the locks can hold together.
 */
export function poolLockConflict({ people, locks }: PoolModel): readonly string[] {
  const impossible = locks.find(({ score }) => score === null);
  if (impossible !== undefined) return [impossible.name];
  const byPerson = new Map<number, string[]>();
  for (const { row, column, name } of locks) {
    for (const person of [row, column]) {
      byPerson.set(person, [...(byPerson.get(person) ?? []), name]);
    }
  }
  const crowds = [...byPerson].flatMap(([person, names]) => {
    const places = at(people.capacity, person);
    return names.length > places ? [names.slice(0, places + 1)] : [];
  });
  return crowds.sort((one, other) => one.length - other.length)[0] ?? [];
}
