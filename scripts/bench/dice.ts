/** Numbers from 0 to 1, the same in every run and in every language (64-bit safe). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** The score of every pair, row by row: random integers from 0 to 1000. */
export function randomScores(size: number): Int16Array {
  const roll = dice(12345);
  return new Int16Array(size * size).map(() => Math.floor(roll() * 1001));
}

const ZERO = 48;
const ONE = 49;

/** Per row a string of '0' and '1', where the given part of the cells bears the tag. */
export function bits(size: number, part: number, seed: number): readonly string[] {
  const roll = dice(seed);
  const line = Buffer.alloc(size);
  return Array.from({ length: size }, () => {
    for (let k = 0; k < size; k++) line[k] = roll() < part ? ONE : ZERO;
    return line.toString('latin1');
  });
}

/** Different whole numbers below a limit, in the order in which they are drawn. */
export function draw(limit: number, count: number, roll: () => number): readonly number[] {
  const drawn = new Set<number>();
  while (drawn.size < Math.min(limit, count)) drawn.add(Math.floor(roll() * limit));
  return [...drawn];
}
