import { limits } from '../limits.ts';
import { type GuardResult, passed } from './guard-result.ts';
import { tooManyColumns, tooManyRows } from './sheet-size.ts';

/** Columns beyond those of any spreadsheet program. */
const mostColumnsAnywhere = 16_384;

const repeated = (attributes: string, what: 'rows' | 'columns'): number =>
  Number(new RegExp(`number-${what}-repeated\\s*=\\s*["'](\\d+)["']`).exec(attributes)?.[1] ?? 1);

const tablePart = /<(\/?)(?:\w+:)?table(?:-(row|cell|column))?(?=[\s/>])([^>]*?)(\/?)>/g;
const hiding = /\bvisibility\s*=\s*["'](?:collapse|filter)["']/;

/** The hidden columns of the sheet that is being looked at, and of those before it. */
function hiddenColumnsSeen() {
  const ofSheets: ReadonlySet<number>[] = [];
  let hidden = new Set<number>();
  let position = 0;
  return {
    column: (attributes: string): void => {
      const end = Math.min(position + repeated(attributes, 'columns'), limits.columns);
      if (hiding.test(attributes)) for (let at = position; at < end; at += 1) hidden.add(at);
      position = end;
    },
    endSheet: (): void => {
      ofSheets.push(hidden);
      hidden = new Set();
      position = 0;
    },
    result: (): GuardResult =>
      ofSheets.some(({ size }) => size > 0)
        ? { status: 'passed', hiddenColumns: { kind: 'known', ofSheets } }
        : passed,
  };
}

/**
 * Checks the tables of an OpenDocument file, in pieces that end with a tag, and finds their hidden
 * columns, which the parser does not tell. A row and a cell say how often they are repeated; for
 * empty ones that is how a sheet ends, but filled ones are copied that many times. O(length).
 */
export function guardOpenDocumentTable(pieces: Iterable<string>): GuardResult {
  const columns = hiddenColumnsSeen();
  let filledRows = 0;
  let rowRepeats = 1;
  let isFilled = false;
  for (const piece of pieces) {
    for (const [, isEnd, kind, attributes = '', isEmpty] of piece.matchAll(tablePart)) {
      if (kind === undefined) {
        if (isEnd !== '') columns.endSheet();
      } else if (kind === 'column') {
        if (isEnd === '') columns.column(attributes);
      } else if (kind === 'row' && isEnd === '') {
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
  return columns.result();
}
