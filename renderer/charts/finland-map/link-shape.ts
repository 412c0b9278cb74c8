type Point = readonly [number, number];

/** How a link is drawn: one half for each end, and where its number stands. */
export interface LinkShape {
  readonly fromHalf: string;
  readonly toHalf: string;
  readonly middle: Point;
}

/** How far the middle of an arc stands off the straight line, as a share of its length. */
const BEND = 0.16;
/** The radius in pixels of the ring that stands for pairs within one office. */
const RING_RADIUS = 11;

/**
 * An arc between two offices, bent to the right of the way from the first to the second, so that
 * arcs over a third office can be told apart. Two halves, each a quadratic curve cut at its middle.
 */
export function arcBetween(from: Point, to: Point): LinkShape {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const control: Point = [
    (x1 + x2) / 2 - (y2 - y1) * BEND * 2,
    (y1 + y2) / 2 + (x2 - x1) * BEND * 2,
  ];
  const before = between(from, control);
  const after = between(control, to);
  const middle = between(before, after);
  return {
    fromHalf: curve(from, before, middle),
    toHalf: curve(middle, after, to),
    middle,
  };
}

/** A ring around an office for the pairs within it; `unit` is one pixel in units of the map. */
export function ringAround([x, y]: Point, unit: number): LinkShape {
  const radius = RING_RADIUS * unit;
  const top: Point = [x, y - radius];
  const bottom: Point = [x, y + radius];
  const half = (from: Point, to: Point): string =>
    `M${told(from)}A${radius.toFixed(1)} ${radius.toFixed(1)} 0 0 1 ${told(to)}`;
  return { fromHalf: half(top, bottom), toHalf: half(bottom, top), middle: top };
}

/** The width in pixels of a line for a number of pairs, of which the busiest link has `most`. */
export function lineWidth(count: number, most: number): number {
  return 1.5 + 7.5 * (count / Math.max(most, 6));
}

function between([x1, y1]: Point, [x2, y2]: Point): Point {
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}

function curve(from: Point, control: Point, to: Point): string {
  return `M${told(from)}Q${told(control)} ${told(to)}`;
}

function told([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
