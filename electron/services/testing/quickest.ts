/**
 * The shortest of a few tries in milliseconds, which `attempt` measures; the first within `limit`
 * is enough. A busy machine may hold up a single try, but what is always slow is slow every time.
 */
export async function quickest(limit: number, attempt: () => Promise<number>): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && shortest >= limit; tries += 1)
    shortest = Math.min(shortest, await attempt());
  return shortest;
}
