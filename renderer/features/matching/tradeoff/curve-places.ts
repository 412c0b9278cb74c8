/** A point of a curve, as far as its drawing goes. */
export interface CurveValue {
  /** What there is more of to the right. */
  readonly value: number;
  /** What there is more of upwards. */
  readonly total: number;
}

/** Where a point stands, from 0 to 1 from the left and from the foot. */
export interface CurvePlace {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the points of a curve stand when the drawing shows all of them and no more. Points that all
 * have one value, or one total, stand in the middle.
 */
export function curvePlaces(points: readonly CurveValue[]): readonly CurvePlace[] {
  const across = within(points.map(({ value }) => value));
  const up = within(points.map(({ total }) => total));
  return points.map(({ value, total }) => ({ x: across(value), y: up(total) }));
}

function within(values: readonly number[]): (value: number) => number {
  const lowest = Math.min(...values);
  const span = Math.max(...values) - lowest;
  return (value) => (span === 0 ? 0.5 : (value - lowest) / span);
}
