/**
 * The number of letters to add, remove, change or swap with a neighbour to make one text another,
 * or `most + 1` as soon as it is sure to be more. Optimal string alignment (Damerau 1964);
 * O(a * b) time, three rows of memory.
 */
export function spellingDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** How many letters may be wrong in a word of this length for it still to be meant. */
export function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  if (length < 9) return 1;
  return length < 20 ? 2 : 3;
}
