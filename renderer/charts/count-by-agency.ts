import { codesInOrder } from './codes-in-order.ts';

/** How many of each given group work at an agency; null stands for an agency not known. */
export interface AgencyCounts {
  readonly agency: string | null;
  readonly counts: readonly number[];
}

interface Placed {
  readonly agency: string | null;
}

/**
 * Counts groups of people by agency, in the order of the given codes, agencies not known last.
 * Agencies where none of them works are left out.
 */
export function countByAgency(
  groups: readonly (readonly Placed[])[],
  order: readonly string[],
): readonly AgencyCounts[] {
  const used = new Set(groups.flat().map(({ agency }) => agency));
  return codesInOrder(used, order).map((agency) => ({
    agency,
    counts: groups.map((group) => group.filter((person) => person.agency === agency).length),
  }));
}
