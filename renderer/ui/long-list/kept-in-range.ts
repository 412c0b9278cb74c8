import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/**
 * The rows that are drawn: those in sight and some around them, and wherever they are those that
 * are to be kept, in the order of the list. A range always has a row, even where the whole list is
 * out of sight: of a list that is not near only the kept rows are drawn.
 */
export function keptInRange(range: Range, kept: readonly number[], isNear = true): number[] {
  const drawn = new Set(isNear ? defaultRangeExtractor(range) : []);
  for (const index of kept) if (index >= 0 && index < range.count) drawn.add(index);
  return [...drawn].sort((one, other) => one - other);
}
