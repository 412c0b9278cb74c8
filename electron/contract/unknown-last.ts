/** Orders codes and days of ISO 8601: the lower or earlier first, and last what is not known. */
export function unknownLast(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
