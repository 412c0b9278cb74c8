/**
 * The largest value for which `holds` is true. It is taken to hold for the first value, and from
 * some value on not to hold again; the value after the found one is always among those asked about.
 * Null when there are no values. Asks from the top with growing steps, since the lowest score of a
 * good roster is high and high values are quickly refused, then by bisection.
 */
export function highestThatHolds(
  values: readonly number[],
  holds: (value: number) => boolean,
): number | null {
  const search = new Search(values);
  for (let value = search.next(); value !== null; value = search.next()) search.tell(holds(value));
  return search.found();
}

/** The same for a question that takes its time. */
export async function highestThatWillHold(
  values: readonly number[],
  holds: (value: number) => Promise<boolean>,
): Promise<number | null> {
  const search = new Search(values);
  for (let value = search.next(); value !== null; value = search.next()) {
    search.tell(await holds(value));
  }
  return search.found();
}

class Search {
  private readonly values: readonly number[];
  /** The highest place known to hold, and the lowest known not to. */
  private low = 0;
  private high: number;
  private step = 1;
  private galloping = true;

  constructor(values: readonly number[]) {
    this.values = values;
    this.high = values.length;
  }

  /** The value to ask about next, or null when the answer is known. */
  next(): number | null {
    return this.low + 1 < this.high ? (this.values[this.place()] ?? null) : null;
  }

  tell(holds: boolean): void {
    const place = this.place();
    if (holds) {
      this.low = place;
      this.galloping = false;
    } else {
      this.high = place;
      this.step *= 2;
    }
  }

  found(): number | null {
    return this.values[this.low] ?? null;
  }

  private place(): number {
    const middle = (this.low + this.high) >>> 1;
    return this.galloping ? Math.max(middle, this.high - this.step) : middle;
  }
}
