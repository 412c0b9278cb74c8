import type { Averages } from './averages.ts';
import { hatchOf } from './hatch.ts';
import type { View } from './view.ts';

/** The colours of cells, each as a pixel: four bytes, red first. */
export interface CellColours {
  /** One for each score from 0 to 1000. */
  readonly ofScore: Uint32Array;
  /** The ground and the lines of cells that are ruled out. */
  readonly ground: number;
  readonly hatch: number;
  /** Around the matrix, and between large cells. */
  readonly paper: number;
}

/** From this size on, a line of paper keeps cells apart. */
const SIZE_WITH_LINES = 8;

/**
 * Paints what a view shows of a matrix, pixel by pixel. `cells` is already in order; where many
 * cells share a pixel it holds their averages, and the view's size counts those. Ruled-out cells
 * are hatched by their rule, and the hatching runs on from cell to cell.
 */
export function paintCells(
  pixels: Uint32Array,
  view: View,
  cells: Averages,
  colours: CellColours,
): void {
  const size = Math.max(1, view.size);
  const columnAt = placesAt(view.left, view.width, size, cells.columns);
  const isFirstX = startsAt(view.left, view.width, size);
  const isFirstY = startsAt(view.top, view.height, size);
  const rowAt = placesAt(view.top, view.height, size, cells.rows);
  for (let y = 0; y < view.height; y += 1) {
    const row = rowAt[y] ?? -1;
    const line = y * view.width;
    if (row < 0 || isFirstY[y] === 1) {
      pixels.fill(colours.paper, line, line + view.width);
      continue;
    }
    for (let x = 0; x < view.width; x += 1) {
      const column = columnAt[x] ?? -1;
      if (column < 0 || isFirstX[x] === 1) {
        pixels[line + x] = colours.paper;
        continue;
      }
      const place = row * cells.columns + column;
      const score = cells.scores[place] ?? -1;
      if (score >= 0) pixels[line + x] = colours.ofScore[score] ?? colours.paper;
      else
        pixels[line + x] = hatchOf(cells.rules[place] ?? 0, x + view.left, y + view.top)
          ? colours.hatch
          : colours.ground;
    }
  }
}

/** Which cell lies at each pixel of one direction; -1 beyond the last. */
function placesAt(corner: number, length: number, size: number, count: number): Int32Array {
  return Int32Array.from({ length }, (_, pixel) => {
    const place = Math.floor((pixel + corner) / size);
    return place < count ? place : -1;
  });
}

/** The pixels that part large cells: one where each begins. */
function startsAt(corner: number, length: number, size: number): Uint8Array {
  return Uint8Array.from({ length }, (_, pixel) =>
    size >= SIZE_WITH_LINES && (pixel + corner) % size === 0 ? 1 : 0,
  );
}
