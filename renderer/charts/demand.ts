import { codesInOrder } from './codes-in-order.ts';

/** How many seek something and how many places there are with those who offer it. */
export interface Demand {
  readonly code: string;
  readonly sought: number;
  readonly offered: number;
}

/** What somebody asks for or gives, and for how many. */
export interface Answer {
  readonly codes: readonly string[];
  /** How many pairs it can come to: 1 for who seeks, the number of places for who offers. */
  readonly places: number;
}

/**
 * Sets what is sought against what is offered, the greatest want first: by how many more seek than
 * there are places, then by how many seek, then in the order of the given codes. What nobody
 * mentions is left out.
 */
export function weighDemand(
  seekers: readonly Answer[],
  offerers: readonly Answer[],
  order: readonly string[],
): readonly Demand[] {
  const sought = sumByCode(seekers);
  const offered = sumByCode(offerers);
  return codesInOrder(new Set([...sought.keys(), ...offered.keys()]), order)
    .map((code) => ({ code, sought: sought.get(code) ?? 0, offered: offered.get(code) ?? 0 }))
    .sort(
      (one, other) =>
        other.sought - other.offered - (one.sought - one.offered) || other.sought - one.sought,
    );
}

function sumByCode(answers: readonly Answer[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { codes, places } of answers)
    for (const code of new Set(codes)) sums.set(code, (sums.get(code) ?? 0) + places);
  return sums;
}
