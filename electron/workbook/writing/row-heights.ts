import type { WrittenCell, WrittenSheet } from './document.ts';

const lineHeight = 15;
const margin = 4;
/** A row is at most this high in any spreadsheet program. */
const mostLines = 27;

/** How many lines a text takes in a column of the width, words kept whole. */
export function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
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
    // Widths are in figures, and the letters of running text are a little narrower than those.
    return Math.max(most, linesOf(cell, Math.floor((widths[column] ?? 10) * 1.1)));
  }, 1);
}

/**
 * Heights in points of the header and the rows, by position in the sheet. Spreadsheet programs do
 * not work them out by themselves when they open a file. O(letters).
 */
export function rowHeights({
  titles = [],
  header,
  rows,
  widths,
}: WrittenSheet): ReadonlyMap<number, number> {
  return new Map(
    [header, ...rows].map((cells, position) => [
      titles.length + position,
      Math.min(mostLines, linesIn(cells, widths)) * lineHeight + margin,
    ]),
  );
}
