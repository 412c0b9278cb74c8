import type { Absence, Profile } from '../scoring/profile.ts';
import { startsOf } from '../scoring/rows/by-list.ts';
import type { Rule } from './context.ts';

/** Two people who stand in for each other must not be away on the same day. */
export const absencesOverlap: Rule = {
  breach: (left, right) => {
    const overlap = firstOverlap(left.absences, right.absences);
    return overlap === null ? null : { rule: 'absences-overlap', params: { ...overlap } };
  },
  prepare: ({ left, right }) => {
    const dayNumbers = numberedDays([...left, ...right]);
    const rows = periodsOf(left, dayNumbers);
    const columns = left === right ? rows : periodsOf(right, dayNumbers);
    return (row, from, broken, bit) => {
      if (rows.start[row] === rows.start[row + 1]) return;
      for (let column = from; column < broken.length; column += 1) {
        if (overlaps(rows, row, columns, column)) broken[column] = (broken[column] ?? 0) | bit;
      }
    };
  },
};

/** The days of the earliest time in which both are away. */
function firstOverlap(one: readonly Absence[], other: readonly Absence[]): Absence | null {
  let first: Absence | null = null;
  for (const own of one) {
    for (const theirs of other) {
      const [, from = ''] = [own.from, theirs.from].sort();
      const [to = ''] = [own.to, theirs.to].sort();
      if (from > to) continue;
      if (first === null || from < first.from || (from === first.from && to > first.to)) {
        first = { from, to };
      }
    }
  }
  return first;
}

/** Everybody's absences, one list after the other, with days as numbers in their order. */
interface Periods {
  readonly start: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

function periodsOf(people: readonly Profile[], dayNumbers: ReadonlyMap<string, number>): Periods {
  const lists = people.map(({ absences }) => absences);
  const numberOf = (day: string): number => dayNumbers.get(day) ?? 0;
  return {
    start: startsOf(lists),
    from: Int32Array.from(lists.flat(), ({ from }) => numberOf(from)),
    to: Int32Array.from(lists.flat(), ({ to }) => numberOf(to)),
  };
}

function numberedDays(people: readonly Profile[]): ReadonlyMap<string, number> {
  const days = people.flatMap(({ absences }) => absences.flatMap(({ from, to }) => [from, to]));
  return new Map([...new Set(days)].sort().map((day, number) => [day, number]));
}

function overlaps(rows: Periods, row: number, columns: Periods, column: number): boolean {
  const rowEnd = rows.start[row + 1] ?? 0;
  const columnEnd = columns.start[column + 1] ?? 0;
  for (let theirs = columns.start[column] ?? 0; theirs < columnEnd; theirs += 1) {
    const from = columns.from[theirs] ?? 0;
    const to = columns.to[theirs] ?? 0;
    for (let own = rows.start[row] ?? 0; own < rowEnd; own += 1) {
      if ((rows.from[own] ?? 0) <= to && from <= (rows.to[own] ?? 0)) return true;
    }
  }
  return false;
}
