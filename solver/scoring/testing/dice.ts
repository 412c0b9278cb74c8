/** Chance from a seed: the same throws for the same seed. */
export interface Dice {
  /** A whole number from 0 to the given one. */
  readonly upTo: (highest: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Up to `most` of the items, some of them perhaps twice. */
  readonly list: <Item>(items: readonly Item[], most: number) => readonly Item[];
}

/** Dice after George Marsaglia's xorshift of 32 bits. */
export function dice(seed: number): Dice {
  // An odd number times an odd number is never 0, at which the shifts would stop.
  let state = Math.imul(2 * seed + 1, 0x9e3779b1);
  const upTo = (highest: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % (highest + 1);
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const [item] = items.slice(upTo(items.length - 1));
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const list = <Item>(items: readonly Item[], most: number): readonly Item[] =>
    Array.from({ length: items.length === 0 ? 0 : upTo(most) }, () => pick(items));
  return { upTo, pick, list };
}
