/** The largest value for which `holds` is true; it must hold for the first, and then not again. */
export function highestThatHolds(
  values: readonly number[],
  holds: (value: number) => boolean,
): number | null {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    const value = values[middle];
    if (value !== undefined && holds(value)) low = middle;
    else high = middle - 1;
  }
  return values[low] ?? null;
}
