import {
  type ColumnUse,
  type ImportMapping,
  type ImportPreview,
  type ImportTable,
  type NameOrder,
  nameOfUse,
} from '../../../../electron/contract/index.ts';

/** How a file is wanted to be read: its mapping, and which of its sheets. */
export interface ImportWish {
  readonly mapping: ImportMapping;
  readonly sheets: readonly string[] | null;
}

type MappedTable = ImportMapping['tables'][number];

/** The preview as it was asked for, which is the beginning of any further wish. */
export function wishOf({ mapping, sheets }: ImportPreview): ImportWish {
  return { mapping, sheets: sheets.filter(({ isRead }) => isRead).map(({ name }) => name) };
}

/** What a column is to be read as; null where the mapping leaves it to be guessed. */
export function mappedUse(mapping: ImportMapping, shape: string, column: string): ColumnUse | null {
  return tableIn(mapping, shape).columns.find((mapped) => mapped.column === column)?.use ?? null;
}

/** Which name was chosen to come first in a table's whole names; null where it was not. */
export function nameOrderIn(mapping: ImportMapping, shape: string): NameOrder | null {
  return tableIn(mapping, shape).nameOrder;
}

/** The option that a question is answered with; null while it is open. */
export function answerIn(mapping: ImportMapping, question: string): string | null {
  return mapping.answers.find((answer) => answer.question === question)?.option ?? null;
}

/** Another column of the same table that is read as the same thing; null if there is none. */
export function columnReadAs(
  mapping: ImportMapping,
  shape: string,
  use: ColumnUse,
  besides: string,
): string | null {
  if (use.kind === 'left-out') return null;
  const other = tableIn(mapping, shape).columns.find(
    (mapped) => mapped.column !== besides && nameOfUse(mapped.use) === nameOfUse(use),
  );
  return other?.column ?? null;
}

/**
 * The mapping with another use of a column. One thing is read from one column only, so a column
 * that was read as the same is left out from now on.
 */
export function withUse(
  mapping: ImportMapping,
  shape: string,
  column: string,
  use: ColumnUse,
): ImportMapping {
  const displaced = columnReadAs(mapping, shape, use, column);
  return withTable(mapping, shape, (table) => ({
    ...table,
    columns: [
      ...table.columns
        .filter((mapped) => mapped.column !== column)
        .map((mapped) =>
          mapped.column === displaced ? { ...mapped, use: { kind: 'left-out' } as const } : mapped,
        ),
      { column, use },
    ],
  }));
}

/** The mapping with the order of the names in a table's whole-name column. */
export function withNameOrder(
  mapping: ImportMapping,
  shape: string,
  nameOrder: NameOrder,
): ImportMapping {
  return withTable(mapping, shape, (table) => ({ ...table, nameOrder }));
}

/** The mapping with a question answered by one of its options; null opens the question again. */
export function withAnswer(
  mapping: ImportMapping,
  question: string,
  option: string | null,
): ImportMapping {
  const others = mapping.answers.filter((answer) => answer.question !== question);
  return { ...mapping, answers: option === null ? others : [...others, { question, option }] };
}

/** The columns that a reader should look at: not read although they hold something, or unsure. */
export function columnsToCheck({ columns }: ImportTable): number {
  return columns.filter(
    ({ isSealed, guess, confidence, samples }) =>
      !isSealed && (guess === 'none' ? samples.length > 0 : confidence < 1),
  ).length;
}

function tableIn(mapping: ImportMapping, shape: string): MappedTable {
  return (
    mapping.tables.find((table) => table.shape === shape) ?? { shape, columns: [], nameOrder: null }
  );
}

function withTable(
  mapping: ImportMapping,
  shape: string,
  change: (table: MappedTable) => MappedTable,
): ImportMapping {
  const others = mapping.tables.filter((table) => table.shape !== shape);
  return { ...mapping, tables: [...others, change(tableIn(mapping, shape))] };
}
