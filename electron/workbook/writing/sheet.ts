import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { columnLetters } from '../cells/cell.ts';

/** A cell to write. Text is always written as text, whatever it begins with. */
export type WrittenCell = string | number | null;

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
  /** Drop-down lists, each for a column. */
  readonly choices?: readonly ColumnChoices[];
  /** Rows above the header. */
  readonly titles?: readonly string[];
}

export interface ColumnChoices {
  readonly column: number;
  /** A range of cells, such as Lists!$A$2:$A$7. */
  readonly range: string;
  readonly message: string;
}

/** What a document says of itself. */
export interface WrittenDocument {
  readonly title: string;
  readonly sheets: readonly WrittenSheet[];
  /** A moment that the content gives, so that the same content makes the same bytes. */
  readonly writtenAt: Date;
}

const longestCell = 32_767;
const rowsWithChoices = 2000;
const headerFill = 'E3EAF2';

/** Text without what XML cannot hold and within what a cell can. */
function sound(cell: WrittenCell): WrittenCell {
  if (typeof cell !== 'string') return cell;
  return cell.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, '').slice(0, longestCell);
}

function styledHeader(sheet: WrittenSheet, row: number): NonNullable<WriteSheet['cells']> {
  return new Map(
    sheet.header.map((header, column) => {
      const note = sheet.notes?.[column] ?? null;
      return [
        `${row},${column}`,
        {
          value: header,
          style: {
            font: { bold: true },
            fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: headerFill } },
            alignment: { wrapText: true, vertical: 'center' },
          },
          ...(note === null ? {} : { comment: { author: 'Pariksi', text: note } }),
        },
      ];
    }),
  );
}

function filterRange(sheet: WrittenSheet, headerRow: number): string {
  const lastRow = headerRow + 1 + Math.max(sheet.rows.length, 1);
  return `A${headerRow + 1}:${columnLetters(sheet.header.length - 1)}${lastRow}`;
}

function toWriteSheet(sheet: WrittenSheet): WriteSheet {
  const titles = sheet.titles ?? [];
  const headerRow = titles.length;
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({
      width,
      style: { alignment: { wrapText: true, vertical: 'top' } },
    })),
    rows: [
      ...titles.map((title) => [title]),
      [...sheet.header],
      ...sheet.rows.map((row) => row.map(sound)),
    ],
    cells: styledHeader(sheet, headerRow),
    freezePane: { rows: headerRow + 1 },
    ...(sheet.hasFilter ? { autoFilter: { range: filterRange(sheet, headerRow) } } : {}),
    dataValidations: (sheet.choices ?? []).map(({ column, range, message }) => ({
      type: 'list',
      formula1: range,
      allowBlank: true,
      // Several answers in one cell are allowed, so that a list helps and does not forbid.
      showErrorMessage: false,
      showInputMessage: true,
      inputMessage: message,
      range: `${columnLetters(column)}${headerRow + 2}:${columnLetters(column)}${headerRow + 1 + rowsWithChoices}`,
    })),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headerRow + 1}:$${headerRow + 1}`,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

/** Writes a workbook as .xlsx. The same document gives the same bytes. */
export async function writeDocument(document: WrittenDocument): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: document.sheets.map(toWriteSheet),
    properties: {
      title: document.title,
      creator: 'Pariksi',
      created: document.writtenAt,
      modified: document.writtenAt,
    },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}
