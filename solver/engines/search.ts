/**
 * The largest value for which `holds` is true, by bisection. It is taken to hold for the first
 * value, and from some value on not to hold again. Null when there are no values.
 */
export function highestThatHolds(
  values: readonly number[],
  holds: (value: number) => boolean,
): number | null {
  const search = new Bisection(values);
  for (let value = search.next(); value !== null; value = search.next()) search.tell(holds(value));
  return search.found();
}

/** The same for a question that takes its time. */
export async function highestThatWillHold(
  values: readonly number[],
  holds: (value: number) => Promise<boolean>,
): Promise<number | null> {
  const search = new Bisection(values);
  for (let value = search.next(); value !== null; value = search.next()) {
    search.tell(await holds(value));
  }
  return search.found();
}

class Bisection {
  private readonly values: readonly number[];
  private low = 0;
  private high: number;

  constructor(values: readonly number[]) {
    this.values = values;
    this.high = values.length - 1;
  }

  /** The value to ask about next, or null when the answer is known. */
  next(): number | null {
    return this.low < this.high ? (this.values[this.middle()] ?? null) : null;
  }

  tell(holds: boolean): void {
    if (holds) this.low = this.middle();
    else this.high = this.middle() - 1;
  }

  found(): number | null {
    return this.values[this.low] ?? null;
  }

  private middle(): number {
    return (this.low + this.high + 1) >>> 1;
  }
}
