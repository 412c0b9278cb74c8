import type { ImportColumn } from '../../contract/index.ts';
import { type Cell, cellText, columnLetters } from '../cells/cell.ts';
import { tidyText } from '../cells/text.ts';
import { quoted } from '../columns/cell-kind.ts';
import type { Column } from '../columns/columns.ts';
import { unwantedKind } from '../columns/unwanted-headers.ts';
import { containsIdentityCode } from '../identity-codes.ts';
import { type HeaderMeaning, meaningOfHeader } from './header-row.ts';
import type { IssueList } from './issues.ts';

/** A column of the file whose cells are read. */
export interface ReadColumn {
  readonly position: number;
  readonly column: Column;
}

/** What the columns of a table are. */
export interface RecognisedColumns {
  readonly reads: readonly ReadColumn[];
  /** Positions of columns that hold identity codes as a whole: never looked at. */
  readonly sealed: ReadonlySet<number>;
  readonly shown: readonly ImportColumn[];
}

interface HeaderCell {
  readonly position: number;
  readonly text: string;
  readonly meaning: HeaderMeaning | null;
}

/** For each field the position that is read: the first canonical header, or else the first. */
function choosePositions(headers: readonly HeaderCell[]): ReadonlySet<number> {
  const chosen = new Map<string, HeaderCell>();
  for (const header of headers) {
    if (header.meaning === null) continue;
    const { field } = header.meaning.column;
    const earlier = chosen.get(field);
    const isBetter = header.meaning.isCanonical && earlier?.meaning?.isCanonical === false;
    if (earlier === undefined || isBetter) chosen.set(field, header);
  }
  return new Set([...chosen.values()].map(({ position }) => position));
}

/**
 * Says which column of the file is which field, and which are not read: unknown ones, second ones
 * of a field, and those with data that a programme must not keep. Of the last, only the place is
 * told. O(columns).
 */
export function recogniseColumns(
  headerRow: number,
  cells: readonly Cell[],
  issues: IssueList,
): RecognisedColumns {
  const sealed = new Set<number>();
  const headers: HeaderCell[] = [];
  for (const [position, cell] of cells.entries()) {
    const text = tidyText(cellText(cell));
    const unwanted = unwantedKind(text);
    if (containsIdentityCode(text)) {
      issues.add({ row: headerRow, column: position }, 'identity-code', 'warning');
      sealed.add(position);
    } else if (unwanted === 'identity') {
      issues.add({ row: null, column: position }, 'identity-code', 'warning', {
        context: 'column',
      });
      sealed.add(position);
    } else if (unwanted === 'not-wanted') {
      issues.add({ row: null, column: position }, 'column-not-wanted', 'notice');
    } else if (text !== '') {
      headers.push({ position, text, meaning: meaningOfHeader(cell) });
    }
  }
  const chosen = choosePositions(headers);
  const reads = headers.flatMap(({ position, meaning }) =>
    meaning !== null && chosen.has(position) ? [{ position, column: meaning.column }] : [],
  );
  reportUnread(headers, chosen, issues);
  const shown = headers.map(({ position, text, meaning }) => ({
    column: columnLetters(position),
    header: text.slice(0, 200),
    field: meaning !== null && chosen.has(position) ? meaning.column.field : null,
  }));
  return { reads, sealed, shown };
}

function reportUnread(
  headers: readonly HeaderCell[],
  chosen: ReadonlySet<number>,
  issues: IssueList,
): void {
  for (const { position, text, meaning } of headers) {
    const place = { row: null, column: position };
    if (meaning === null) issues.add(place, 'column-unknown', 'notice', { header: quoted(text) });
    else if (!chosen.has(position)) {
      issues.add(place, 'column-repeated', 'warning', { header: quoted(text) });
    }
  }
}
