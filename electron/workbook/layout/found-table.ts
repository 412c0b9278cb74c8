import type { SheetTable } from '../cells/cell.ts';
import type { Place } from '../reading/issues.ts';

/** The header of one column. */
export interface HeaderCell {
  readonly position: number;
  /** The header above it that spans several columns; '' where there is none. */
  readonly group: string;
  readonly text: string;
}

/** A table of people as it was found in a sheet: a header, and a person in each row below it. */
export interface FoundTable {
  /** The sheet's name as it may be shown. */
  readonly sheet: string;
  readonly layout: 'rows' | 'form';
  readonly headers: readonly HeaderCell[];
  readonly rows: SheetTable['rows'];
  /** The row of the header's own level; -1 where none can come again. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Where a row and a column of the table stand in the sheet. */
  readonly placeOf: (place: Place) => Place;
  /** How a column is called: by its letter, or where a form has its label. */
  readonly letterOf: (position: number) => string;
}

/** Several levels of headers as one text. */
export function fullHeader({ group, text }: HeaderCell): string {
  return group === '' || group === text ? text : `${group} / ${text}`;
}
