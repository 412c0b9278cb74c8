import type { ReactNode } from 'react';

/** A column of a printed table. */
export interface PaperColumn {
  readonly name: string;
  /** Millimetres; a column without a width shares what is left. */
  readonly width?: number;
  readonly isNumber?: boolean;
}

/** A row of a printed table; a heading stands above the rows that follow and never alone. */
export type PaperRow =
  | { readonly kind: 'heading'; readonly key: string; readonly text: string }
  | { readonly kind: 'cells'; readonly key: string; readonly cells: readonly ReactNode[] };

/** A piece that is never cut: a card, a page of an agreement. */
export interface PaperBlock {
  readonly key: string;
  readonly contents: ReactNode;
}

/**
 * What a document says, before it is laid on pages: a table whose rows run over pages, or blocks.
 * `first` is how many rows or blocks stand on a page until they have been measured.
 */
export type PaperContents =
  | {
      readonly kind: 'table';
      readonly columns: readonly PaperColumn[];
      /** Roomy rows hold a person in several lines; close ones are for lists. */
      readonly rowSize: 'roomy' | 'close';
      readonly rows: readonly PaperRow[];
      readonly first: number;
    }
  | { readonly kind: 'blocks'; readonly blocks: readonly PaperBlock[]; readonly first: number };

/** A document: its name, what its head tells, and its contents. */
export interface Paper {
  readonly name: string;
  readonly facts: readonly string[];
  readonly contents: PaperContents;
}
