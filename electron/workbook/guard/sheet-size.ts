import { limits } from '../limits.ts';
import { type GuardResult, passed, passedHidingColumns, refused } from './guard-result.ts';

export const tooManyRows = refused('file-too-many-rows', { limit: limits.rows });
export const tooManyColumns = refused('file-too-many-columns', { limit: limits.columns });

/** A cell in a column of four letters or more, of which no program has any. */
const cellBeyondAllColumns = /\sr\s*=\s*["'][A-Z]{4,}\d/i;

/** The end of a sheet; parsers take one that breaks off before it for an empty one. */
const endOfSheet = /<\/(?:\w+:)?\w*sheet\s*>\s*$/i;
const endLength = 200;

/**
 * Checks the XML of a sheet of an Office workbook, in pieces that end with a tag. Rows and cells
 * stand where their names say, so that one name can ask a parser for any amount of memory.
 * O(length).
 */
export function guardSheet(pieces: Iterable<string>): GuardResult {
  let highest = 0;
  let count = 0;
  let mayHide = false;
  let end = '';
  for (const piece of pieces) {
    end = `${end}${piece.slice(-endLength)}`.slice(-endLength);
    if (cellBeyondAllColumns.test(piece)) return tooManyColumns;
    mayHide ||= /<(?:\w+:)?col\b[^>]*\bhidden\b/.test(piece);
    for (const match of piece.matchAll(/<(?:\w+:)?row\b([^>]*)>/g)) {
      count += 1;
      const number = /\br\s*=\s*["'](\d+)["']/.exec(match[1] ?? '')?.[1];
      highest = Math.max(highest, number === undefined ? count : Number(number));
    }
    if (highest > limits.rows + limits.rowsAboveHeader) return tooManyRows;
  }
  if (!endOfSheet.test(end)) return refused('file-damaged');
  return mayHide ? passedHidingColumns : passed;
}
