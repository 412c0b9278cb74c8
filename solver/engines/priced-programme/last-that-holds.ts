/**
 * The last of `count` places that hold, or -1; what holds for one place holds for all before it.
 * Searches from the end in growing steps, where a place is likely to hold, or from the middle.
 * Cost: about twice the logarithm of the distance from the end, or of the count.
 */
export function lastThatHolds(
  count: number,
  holds: (place: number) => boolean,
  from: 'from-the-end' | 'from-the-middle' = 'from-the-end',
): number {
  let low = -1;
  let high = count;
  let step = from === 'from-the-end' ? 1 : count;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    const place = Math.max(middle, high - step);
    if (holds(place)) low = place;
    else high = place;
    step *= 2;
    if (low >= 0) step = count;
  }
  return low;
}
