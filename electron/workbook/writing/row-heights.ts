import type { WrittenCell, WrittenSheet } from './document.ts';

const lineHeight = 15;
/** A row is at most this high in any spreadsheet program. */
const mostLines = 27;

/** How many lines a text takes in a column of the width, words kept whole. */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const line of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of line.split(' ')) {
      const joined = used === 0 ? word.length : used + 1 + word.length;
      if (joined <= width) used = joined;
      else {
        lines += used === 0 ? 0 : 1;
        lines += Math.max(0, Math.ceil(word.length / width) - 1);
        used = word.length % width || width;
      }
    }
  }
  return lines;
}

function linesIn(cells: readonly WrittenCell[], widths: readonly number[]): number {
  return cells.reduce<number>((most, cell, column) => {
    if (typeof cell !== 'string') return most;
    // A column takes a little less than its width in characters: its cells have margins.
    return Math.max(most, linesOf(cell, Math.max(1, (widths[column] ?? 10) - 1)));
  }, 1);
}

/**
 * Heights in points of the rows, by position in the sheet, that take more than one line. Spreadsheet
 * programs do not work them out by themselves when they open a file. O(letters).
 */
export function rowHeights({
  titles = [],
  header,
  rows,
  widths,
}: WrittenSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [position, cells] of [header, ...rows].entries()) {
    const lines = Math.min(mostLines, linesIn(cells, widths));
    if (lines > 1 || position === 0)
      heights.set(titles.length + position, lines * lineHeight + (position === 0 ? 4 : 0));
  }
  return heights;
}
