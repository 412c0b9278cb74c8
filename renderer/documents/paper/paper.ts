import type { ReactNode } from 'react';

/** A column of a printed table. */
export interface PaperColumn {
  readonly name: string;
  /** Tells it from a column of the same name. */
  readonly key?: string;
  /** Millimetres; a column without a width shares what is left. */
  readonly width?: number;
  readonly isNumber?: boolean;
  /** Left to be filled in by hand: a rule parts it from its neighbours. */
  readonly isBlank?: boolean;
}

/** Rows that follow each other and stand on one page. */
export interface RowGroup {
  readonly key: string;
  /** How many of the first cells say the same in all of them, and are written once. */
  readonly shared: number;
}

/** A row of a printed table; a heading stands above the rows that follow and never alone. */
export type PaperRow =
  | { readonly kind: 'heading'; readonly key: string; readonly text: string }
  | {
      readonly kind: 'cells';
      readonly key: string;
      readonly cells: readonly ReactNode[];
      readonly group?: RowGroup;
    };

/** A piece that is never cut: a card, a page of an agreement. */
export interface PaperBlock {
  readonly key: string;
  readonly contents: ReactNode;
}

/** Columns and the rows under them. */
export interface PaperTable {
  /** What stands large above it on each of its pages. */
  readonly title?: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
}

/**
 * What a document says, before it is laid on pages: a table whose rows run over pages, or blocks.
 * `first` is how many rows or blocks stand on a page until they have been measured.
 */
export type PaperContents =
  | (PaperTable & {
      readonly kind: 'table';
      /** Roomy rows hold a person in several lines; close ones are for lists. */
      readonly rowSize: 'roomy' | 'close';
      readonly first: number;
      /** Tables that follow, each from a page of its own. */
      readonly further?: readonly PaperTable[];
    })
  | { readonly kind: 'blocks'; readonly blocks: readonly PaperBlock[]; readonly first: number };

/** A document: its name, what its head tells, and its contents. */
export interface Paper {
  readonly name: string;
  readonly facts: readonly string[];
  readonly contents: PaperContents;
}

/** Whether two rows that follow each other belong to one group. */
export function isOneGroup(row: PaperRow | undefined, next: PaperRow | undefined): boolean {
  if (row?.kind !== 'cells' || next?.kind !== 'cells') return false;
  return row.group !== undefined && row.group.key === next.group?.key;
}
