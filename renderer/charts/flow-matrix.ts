import { isAcrossAgencies } from '../../electron/contract/index.ts';
import { codesInOrder } from './codes-in-order.ts';

/**
 * How many pairs join a mentor's agency to a mentee's, or two agencies of a pool; null stands for an
 * agency not known.
 */
export interface FlowMatrix {
  readonly codes: readonly (string | null)[];
  /** Row by row, mentors' agencies down and mentees' across; of a pool alike both ways. */
  readonly counts: readonly (readonly number[])[];
  readonly across: number;
  readonly pairs: number;
}

interface JoinedAgencies {
  readonly a: { readonly agency: string | null };
  readonly b: { readonly agency: string | null };
  readonly third?: { readonly person: { readonly agency: string | null } } | null;
}

/**
 * Counts pairs by the agencies they join, in the order of the given codes. Codes that no pair uses
 * are left out; agencies not known stand last. A cell counts the two of a pair; a third counts for
 * whether the pair is across. Two of a pool have no sides, so that a row counts all pairs in which an
 * agency is.
 */
export function countFlow(
  pairs: readonly JoinedAgencies[],
  order: readonly string[],
  isPool: boolean,
): FlowMatrix {
  const used = new Set(pairs.flatMap(({ a, b }) => [a.agency, b.agency]));
  const codes = codesInOrder(used, order);
  return {
    codes,
    counts: codes.map((row) =>
      codes.map(
        (column) =>
          pairs.filter(
            ({ a, b }) =>
              (a.agency === row && b.agency === column) ||
              (isPool && b.agency === row && a.agency === column),
          ).length,
      ),
    ),
    across: pairs.filter(isAcrossAgencies).length,
    pairs: pairs.length,
  };
}
