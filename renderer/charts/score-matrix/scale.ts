/** How scores become colours: steps of equal width, each with its first score. */
export interface Scale {
  /** The first score of every step, rising. */
  readonly starts: readonly number[];
  readonly width: number;
}

const widths = [10, 20, 25, 50, 100] as const;
const WIDEST = 200;
const MOST_STEPS = 8;
const FULL_SCORE = 1000;

/**
 * The scale of a matrix: at most eight steps of a round width that begin at a multiple of it and
 * hold every score there is. A matrix without allowed pairs has one step.
 */
export function scaleOf(scores: Int16Array): Scale {
  let lowest = FULL_SCORE;
  let highest = 0;
  for (const score of scores) {
    if (score < 0) continue;
    if (score < lowest) lowest = score;
    if (score > highest) highest = score;
  }
  if (lowest > highest) return { starts: [0], width: FULL_SCORE };
  const countOf = (width: number): number =>
    Math.floor(highest / width) - Math.floor(lowest / width) + 1;
  const width = widths.find((other) => countOf(other) <= MOST_STEPS) ?? WIDEST;
  const first = Math.floor(lowest / width) * width;
  return {
    starts: Array.from({ length: countOf(width) }, (_, step) => first + step * width),
    width,
  };
}

/** The step of a score, 0 for the lowest; scores beyond the ends belong to the last ones. */
export function stepOf(scale: Scale, score: number): number {
  const step = Math.floor((score - (scale.starts[0] ?? 0)) / scale.width);
  return Math.min(Math.max(step, 0), scale.starts.length - 1);
}
