import { limits } from '../limits.ts';
import { type GuardResult, passed, refused } from './guard-result.ts';

/** Columns beyond those of any spreadsheet program. */
const mostColumnsAnywhere = 16_384;

const tooManyRows = refused('file-too-many-rows', { limit: limits.rows });
const tooManyColumns = refused('file-too-many-columns', { limit: limits.columns });

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
  let mayHideColumns = false;
  let end = '';
  for (const piece of pieces) {
    end = `${end}${piece.slice(-endLength)}`.slice(-endLength);
    if (cellBeyondAllColumns.test(piece)) return tooManyColumns;
    mayHideColumns ||= /<(?:\w+:)?col\b[^>]*\bhidden\b/.test(piece);
    for (const match of piece.matchAll(/<(?:\w+:)?row\b([^>]*)>/g)) {
      count += 1;
      const number = /\br\s*=\s*["'](\d+)["']/.exec(match[1] ?? '')?.[1];
      highest = Math.max(highest, number === undefined ? count : Number(number));
    }
    if (highest > limits.rows + limits.rowsAboveHeader) return tooManyRows;
  }
  return endOfSheet.test(end) ? { status: 'passed', mayHideColumns } : refused('file-damaged');
}

const repeated = (attributes: string, what: 'rows' | 'columns'): number =>
  Number(new RegExp(`number-${what}-repeated\\s*=\\s*["'](\\d+)["']`).exec(attributes)?.[1] ?? 1);

const rowOrCell = /<(\/?)(?:\w+:)?table-(row|cell)\b([^>]*?)(\/?)>/g;

/**
 * Checks the tables of an OpenDocument file, in pieces that end with a tag. A row and a cell say how
 * often they are repeated; for empty ones that is how a sheet ends, but filled ones are copied that
 * many times. O(length).
 */
export function guardOpenDocumentTable(pieces: Iterable<string>): GuardResult {
  let filledRows = 0;
  let rowRepeats = 1;
  let isFilled = false;
  for (const piece of pieces) {
    for (const [, isEnd, kind, attributes = '', isEmpty] of piece.matchAll(rowOrCell)) {
      if (kind === 'row' && isEnd === '') {
        rowRepeats = repeated(attributes, 'rows');
        isFilled = false;
      } else if (kind === 'row') {
        filledRows += isFilled ? rowRepeats : 0;
        if (filledRows > limits.rows + limits.rowsAboveHeader) return tooManyRows;
      } else if (isEnd === '' && isEmpty === '') {
        isFilled = true;
        if (repeated(attributes, 'columns') > mostColumnsAnywhere) return tooManyColumns;
      }
    }
  }
  return passed;
}
