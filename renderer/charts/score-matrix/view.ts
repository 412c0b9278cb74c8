import type { Cell } from './matrix.ts';

const SMALLEST = 1 / 16;
const LARGEST_FIT = 34;

/** The sizes that a cell can have, in pixels of the screen; below one, many cells share a pixel. */
const sizes = [
  ...[SMALLEST, 1 / 12, 1 / 8, 1 / 6, 1 / 5, 1 / 4, 1 / 3, 1 / 2],
  ...[1, 2, 3, 4, 6, 8, 12, 16, 20, 26, 34, 44],
] as const;

/** What is seen of a matrix: how large a cell is and what lies at the corner, in pixels. */
export interface View {
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** The largest size up to a limit at which everything is seen at once, or the smallest there is. */
export function sizeToFit(
  { rows, columns }: Extent,
  width: number,
  height: number,
  limit: number = LARGEST_FIT,
): number {
  const most = Math.min(width / Math.max(1, columns), height / Math.max(1, rows), limit);
  return sizes.findLast((size) => size <= most) ?? SMALLEST;
}

/** The next size up or down; the same at either end. */
export function nextSize(size: number, step: 1 | -1): number {
  const larger = step === 1 ? sizes.find((other) => other > size) : undefined;
  const smaller = step === -1 ? sizes.findLast((other) => other < size) : undefined;
  return larger ?? smaller ?? size;
}

/** The cell at a point of the view, or null outside the matrix. */
export function cellAt(view: View, extent: Extent, x: number, y: number): Cell | null {
  const column = Math.floor((x + view.left) / view.size);
  const row = Math.floor((y + view.top) / view.size);
  const isInside = row >= 0 && column >= 0 && row < extent.rows && column < extent.columns;
  return isInside ? { row, column } : null;
}

/** The corner to go to, as near as can be, so that the whole cell is seen. */
export function cornerToShow(view: View, { row, column }: Cell): { left: number; top: number } {
  return {
    left: nearest(view.left, column * view.size, view.size, view.width),
    top: nearest(view.top, row * view.size, view.size, view.height),
  };
}

/** The corner that keeps the point under the pointer where it is when the size changes. */
export function cornerAfterZoom(
  view: View,
  size: number,
  x: number,
  y: number,
): { left: number; top: number } {
  const growth = size / view.size;
  return { left: (view.left + x) * growth - x, top: (view.top + y) * growth - y };
}

function nearest(corner: number, start: number, size: number, room: number): number {
  if (start < corner) return start;
  return start + size > corner + room ? start + size - room : corner;
}
