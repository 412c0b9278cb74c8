import type { SheetTable } from '../cells/cell.ts';
import { plainText } from '../cells/formula-text.ts';
import { bestHeader } from '../layout/header-row.ts';
import { limits } from '../limits.ts';
import { decodeText } from './decode-text.ts';

const separators = [';', '\t', ','];
const rowsForGuess = 30;

interface Field {
  readonly value: string;
  /** The position after the field. */
  readonly end: number;
}

function plainField(text: string, separator: string, start: number): Field {
  let end = start;
  while (end < text.length) {
    const character = text[end];
    if (character === separator || character === '\n' || character === '\r') break;
    end += 1;
  }
  return { value: text.slice(start, end), end };
}

function quotedField(text: string, separator: string, start: number): Field {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return { value: value + text.slice(from), end: text.length };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const rest = plainField(text, separator, quote + 1);
      return { value: value + rest.value, end: rest.end };
    }
    value += '"';
    from = quote + 2;
  }
}

/**
 * Splits text into rows of fields (RFC 4180, with any line ending and any separator), at most
 * `mostRows` of them. A quote inside an unquoted field stays as it is. O(length).
 */
export function splitRows(text: string, separator: string, mostRows: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < mostRows) {
    const isQuoted = text[at] === '"';
    const field = (isQuoted ? quotedField : plainField)(text, separator, at);
    row.push(field.value);
    at = field.end;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

function declaredSeparator(text: string): { separator: string; rest: string } | null {
  const match = /^sep=(.)(?:\r\n|\r|\n)/.exec(text);
  return match ? { separator: match[1] ?? ';', rest: text.slice(match[0].length) } : null;
}

/**
 * The separator under which the header has the most known names, since long answers may hold more
 * commas than a table has columns; of equals the one that makes the widest row.
 */
function guessSeparator(text: string): string {
  let best = { separator: ';', known: 0, width: 1 };
  for (const separator of separators) {
    const rows = splitRows(text, separator, rowsForGuess);
    const { known } = bestHeader(rows);
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (known > best.known || (known === best.known && width > best.width)) {
      best = { separator, known, width };
    }
  }
  return best.separator;
}

/**
 * Reads a text file as a table of one sheet with the name given. All cells are text: a leading zero stays, and 1,5 is
 * not fifteen.
 */
export function parseText(bytes: Uint8Array, sheetName: string): readonly SheetTable[] {
  const text = decodeText(bytes);
  const declared = declaredSeparator(text);
  const body = declared?.rest ?? text;
  const separator = declared?.separator ?? guessSeparator(body.slice(0, 200_000));
  const rows = splitRows(body, separator, limits.rows + limits.rowsAboveHeader + 1);
  return [
    {
      name: sheetName,
      isHidden: false,
      rows: rows.map((row) => row.map((field) => (field === '' ? null : plainText(field)))),
      comments: [],
      merges: [],
      hiddenColumns: new Set(),
    },
  ];
}
