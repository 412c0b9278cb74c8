import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/**
 * The rows that are drawn: those in sight and some around them, and wherever they are those that
 * are to be kept, in the order of the list.
 */
export function keptInRange(range: Range, kept: readonly number[]): number[] {
  const drawn = new Set(defaultRangeExtractor(range));
  for (const index of kept) if (index >= 0 && index < range.count) drawn.add(index);
  return [...drawn].sort((one, other) => one - other);
}
