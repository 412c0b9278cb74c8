import type { DayCell } from '../cells/cell.ts';

/** A share of a whole, 0 to 1, shown as a percentage. */
export interface ShareCell {
  readonly kind: 'share';
  readonly share: number;
}

/** A cell to write. Text is always written as text, whatever it begins with. */
export type WrittenCell = string | number | DayCell | ShareCell | null;

/** A sheet to write: a header that stays in view and on every printed page, and rows below it. */
export interface WrittenSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** In characters, one for each column. */
  readonly widths: readonly number[];
  readonly hasFilter: boolean;
  /** A comment for each header, or null; none at all if left out. */
  readonly notes?: readonly (string | null)[];
  /** Cells to look at, each with a comment that says why. */
  readonly marks?: readonly CellMark[];
  /** Drop-down lists, each for a column. */
  readonly choices?: readonly ColumnChoices[];
  /** Rows above the header. */
  readonly titles?: readonly string[];
  /** How many of the columns stay in view, from the first; none if left out. */
  readonly frozenColumns?: number;
  /** How many of the columns are printed, from the first; all of them if left out. */
  readonly printedColumns?: number;
}

/** A cell that stands out, by its position in the rows of a sheet. */
export interface CellMark {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

/** A drop-down list for a column. */
export interface ColumnChoices {
  readonly column: number;
  /** A range of cells, such as Lists!$A$2:$A$7. */
  readonly range: string;
  readonly message: string;
}

/** What a document says of itself. */
export interface WrittenDocument {
  readonly title: string;
  /** The language of its words, such as fi-FI. */
  readonly locale: string;
  readonly sheets: readonly WrittenSheet[];
  /** A moment that the content gives, so that the same content makes the same bytes. */
  readonly writtenAt: Date;
}
