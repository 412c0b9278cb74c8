/**
 * Where a key leads in a list of rows.
 *
 * @param index the active row, or -1 when none is
 * @param page how many rows a page key passes
 * @returns the row to go to, or null if the key does not move
 */
export function keyMove(key: string, index: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const within = (target: number): number => Math.min(count - 1, Math.max(0, target));
  switch (key) {
    case 'ArrowDown':
      return within(index + 1);
    case 'ArrowUp':
      return within(index - 1);
    case 'PageDown':
      return within(index + page);
    case 'PageUp':
      return within(index - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
