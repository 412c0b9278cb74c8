/**
 * Up to three numbers of pairs for the legend of the map, ascending: the fewest and the most that
 * an arc stands for, and one that lies between them.
 */
export function widthsToShow(counts: readonly number[]): readonly number[] {
  const known = [...new Set(counts)].sort((one, other) => one - other);
  const [fewest, most] = [known[0], known.at(-1)];
  if (fewest === undefined || most === undefined || known.length <= 3) return known;
  const middle = (fewest + most) / 2;
  const between = known
    .slice(1, -1)
    .reduce((best, count) => (Math.abs(count - middle) < Math.abs(best - middle) ? count : best));
  return [fewest, between, most];
}
