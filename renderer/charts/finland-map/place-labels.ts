/** A rectangle on the map. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something on the map that wants its name beside it. */
export interface Labelled {
  readonly key: string;
  readonly point: readonly [number, number];
  readonly width: number;
}

/** In pixels at the ordinary text size. */
const HEIGHT = 15;
const GAP = 9;
const SIGN = 12;

/**
 * Finds each name a place beside its point: the first of right, left, above and below that covers
 * least of the points and of the names placed before it. Names given first choose first. The cost
 * is the square of their number, which is small. `unit` is one pixel in units of the map.
 */
export function placeLabels(
  labelled: readonly Labelled[],
  within: { readonly width: number; readonly height: number },
  unit = 1,
): ReadonlyMap<string, LabelBox> {
  const points = labelled.map(({ point: [x, y] }) => boxAround(x, y, SIGN * unit));
  const placed = new Map<string, LabelBox>();
  labelled.forEach((label, own) => {
    const taken = [...points.filter((_, place) => place !== own), ...placed.values()];
    const cost = (box: LabelBox): number =>
      taken.reduce((sum, other) => sum + overlap(box, other), 0) + outside(box, within);
    const choices = candidates(label, unit);
    const best = choices.reduce((one, other) => (cost(other) < cost(one) ? other : one));
    placed.set(label.key, best);
  });
  return placed;
}

function candidates({ point: [x, y], width }: Labelled, unit: number): [LabelBox, ...LabelBox[]] {
  const height = HEIGHT * unit;
  const gap = GAP * unit;
  const box = (left: number, top: number): LabelBox => ({ x: left, y: top, width, height });
  return [
    box(x + gap, y - height / 2),
    box(x - gap - width, y - height / 2),
    box(x - width / 2, y + gap),
    box(x - width / 2, y - gap - height),
  ];
}

function boxAround(x: number, y: number, side: number): LabelBox {
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

/** The area that two rectangles share. */
export function overlap(one: LabelBox, other: LabelBox): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function outside(
  box: LabelBox,
  within: { readonly width: number; readonly height: number },
): number {
  return box.width * box.height - overlap(box, { x: 0, y: 0, ...within });
}
