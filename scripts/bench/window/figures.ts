// What is measured of the window, and how a figure is judged and written.

/** One figure of the window. */
export interface Figure {
  readonly title: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'x' | 'frames';
  /** The figure may be this at most; null where it is told for comparison only. */
  readonly atMost: number | null;
}

/** The middle of some values; of an even number the higher of the two. Throws without any. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined) throw new Error('There is no median of nothing.');
  return median;
}

/** One line of the table: what, how much, and whether that is what it should be. */
export function figureLine({ title, value, unit, atMost }: Figure): string {
  const amount = value.toFixed(unit === 'x' ? 2 : 0).padStart(8);
  const verdict =
    atMost === null ? '' : `${value <= atMost ? 'met' : 'MISSED'} (${atMost} ${unit})`;
  return `${title.padEnd(52)} ${amount} ${unit.padEnd(6)}  ${verdict}`.trimEnd();
}
