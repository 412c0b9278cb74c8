import type { Words } from '../../../electron/contract/index.ts';
import { fullNameOf } from '../../ui/index.ts';
import type { Matrix, MatrixOrder, MatrixPerson } from './matrix.ts';

/** By what people can be ordered; likeness is worked out apart. */
export const orderNames = ['name', 'agency', 'sector', 'likeness'] as const;
export type OrderName = (typeof orderNames)[number];

/** Neighbours who share an agency or a sector: from the first place up to, not including, the last. */
export interface Group {
  readonly code: string | null;
  readonly from: number;
  readonly to: number;
}

/**
 * People by name, or by agency or sector in the order of the organisation's data and then by name;
 * who has none stands last.
 */
export function orderByGroup(
  matrix: Matrix,
  by: 'name' | 'agency' | 'sector',
  codes: readonly string[],
  words: Words,
): MatrixOrder {
  const order = (people: readonly MatrixPerson[]): readonly number[] => {
    const named = people.map((person, place) => ({
      place,
      rank: by === 'name' ? 0 : rankOf(person[by], codes),
      name: fullNameOf(person, words),
    }));
    return named
      .sort(
        (one, other) =>
          one.rank - other.rank || words.compare(one.name, other.name) || one.place - other.place,
      )
      .map(({ place }) => place);
  };
  return { rows: order(matrix.left), columns: order(matrix.right) };
}

function rankOf(code: string | null, codes: readonly string[]): number {
  if (code === null) return codes.length + 1;
  const rank = codes.indexOf(code);
  return rank === -1 ? codes.length : rank;
}

/** The groups that an order by agency or sector makes; none for other orders. */
export function groupsOf(
  people: readonly MatrixPerson[],
  order: readonly number[],
  by: OrderName,
): readonly Group[] {
  if (by !== 'agency' && by !== 'sector') return [];
  const codes = order.map((person) => people[person]?.[by] ?? null);
  const starts = codes.flatMap((code, place) =>
    place === 0 || code !== codes[place - 1] ? [place] : [],
  );
  return starts.map((from, place) => ({
    code: codes[from] ?? null,
    from,
    to: starts[place + 1] ?? codes.length,
  }));
}
