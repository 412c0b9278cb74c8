/** Somebody whose pairs are counted. */
export interface LoadedPerson {
  readonly id: number;
  readonly lastName: string;
  readonly firstName: string;
  readonly isErased?: boolean;
}

/** How many pairs somebody has in the cohort that is looked at, and in all others together. */
export interface PersonLoad {
  readonly person: LoadedPerson;
  readonly here: number;
  readonly elsewhere: number;
}

/** Those who have more than one pair, the most pairs first, equals in the order of `compare`. */
export function heaviestFirst(
  loads: readonly PersonLoad[],
  compare: (one: LoadedPerson, other: LoadedPerson) => number,
): readonly PersonLoad[] {
  return loads
    .filter(({ here, elsewhere }) => here + elsewhere > 1)
    .sort(
      (one, other) =>
        other.here + other.elsewhere - (one.here + one.elsewhere) ||
        compare(one.person, other.person),
    );
}
