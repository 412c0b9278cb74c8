/** A calendar day that a spreadsheet kept as a date. */
export interface DayCell {
  readonly kind: 'day';
  /** yyyy-mm-dd */
  readonly day: string;
}

/** The result of a formula that failed, such as #N/A. */
export interface FaultCell {
  readonly kind: 'fault';
}

/** What a cell holds, the same for every file format. Null is an empty cell. */
export type Cell = string | number | boolean | DayCell | FaultCell | null;

/** Cells shown as one. Rows and columns are positions from 0, the last ones included. */
export interface Merge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A sheet as rows of cells. Row and column numbers are positions from 0. */
export interface SheetTable {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
  /** Texts of comments, wherever they stand; read only to look for what must not be there. */
  readonly comments: readonly CellComment[];
  readonly merges: readonly Merge[];
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A comment on a cell; row and column are positions from 0. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cell as text: numbers with a decimal point, days as yyyy-mm-dd, '' for empty and faults. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.kind === 'day' ? cell.day : '';
  return String(cell);
}

/** The letters that a spreadsheet shows above a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
