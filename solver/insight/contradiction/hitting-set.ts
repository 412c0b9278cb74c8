/** The search gives up beyond this many steps: a proof that takes longer is not worth waiting for. */
const MOST_STEPS = 20_000;

/**
 * The fewest numbers of which at least one lies in each of the sets; among equally few those that
 * the order of the sets finds first. `atLeast` is a known lower bound of how many it takes. Null
 * when the search takes too long. Cost: exponential in the answer's size, cut off by disjoint sets.
 */
export function smallestHittingSet(
  sets: readonly (readonly number[])[],
  atLeast = 0,
): readonly number[] | null {
  const search = new Search(sets);
  for (let size = atLeast; search.steps < MOST_STEPS; size++) {
    const found = search.within(size);
    if (found !== null) return found;
  }
  return null;
}

class Search {
  steps = 0;
  private readonly sets: readonly (readonly number[])[];
  private readonly chosen = new Set<number>();

  constructor(sets: readonly (readonly number[])[]) {
    this.sets = [...sets].sort((one, other) => one.length - other.length);
  }

  /** A hitting set of at most so many numbers beside the chosen ones. */
  within(left: number): readonly number[] | null {
    this.steps += 1;
    const open = this.sets.filter((set) => !set.some((own) => this.chosen.has(own)));
    const [first] = open;
    if (first === undefined) return [...this.chosen].sort((one, other) => one - other);
    if (this.steps >= MOST_STEPS || disjoint(open) > left) return null;
    for (const number of first) {
      this.chosen.add(number);
      const found = this.within(left - 1);
      if (found !== null) return found;
      this.chosen.delete(number);
    }
    return null;
  }
}

/** How many of the sets share no number with each other, as far as a first look tells. */
function disjoint(sets: readonly (readonly number[])[]): number {
  const seen = new Set<number>();
  let count = 0;
  for (const set of sets) {
    if (set.some((number) => seen.has(number))) continue;
    for (const number of set) seen.add(number);
    count += 1;
  }
  return count;
}
