import type { Profile } from '../profile.ts';
import type { Crowd } from './crowd.ts';

/** The columns that a row is linked with, in rising order, each once. */
export type LinkedColumns = (row: number) => readonly number[];

/**
 * Who names whom, across the two sides: for every row the columns of people whom its person names
 * and of people who name its person. Cost: one look at each name, however many pairs there are.
 */
export function linksBetween(
  { left, right }: Crowd,
  namesOf: (person: Profile) => Iterable<string>,
): LinkedColumns {
  const rowOf = new Map(left.map(({ id }, row) => [id, row]));
  const columnOf = new Map(right.map(({ id }, column) => [id, column]));
  const linked = new Map<number, Set<number>>();
  const link = (row: number | undefined, column: number | undefined): void => {
    if (row === undefined || column === undefined) return;
    linked.set(row, (linked.get(row) ?? new Set()).add(column));
  };
  left.forEach((person, row) => {
    for (const name of namesOf(person)) link(row, columnOf.get(name));
  });
  right.forEach((person, column) => {
    for (const name of namesOf(person)) link(rowOf.get(name), column);
  });
  const sorted = new Map(
    Array.from(linked, ([row, columns]) => [row, [...columns].sort((one, other) => one - other)]),
  );
  return (row) => sorted.get(row) ?? NONE;
}

const NONE: readonly number[] = [];
