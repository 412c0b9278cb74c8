import { type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { columnLetters, type DayCell } from '../cells/cell.ts';

/** A cell to write. Text is always written as text, whatever it begins with. */
export type WrittenCell = string | number | DayCell | null;

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
  /** How many of the columns are printed, from the first; all of them if left out. */
  readonly printedColumns?: number;
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
  readonly sheets: readonly WrittenSheet[];
  /** A moment that the content gives, so that the same content makes the same bytes. */
  readonly writtenAt: Date;
}

const longestCell = 32_767;
const rowsWithChoices = 2000;
const headerFill = 'E3EAF2';
const dayFormat = 'd.m.yyyy';
const textFont = { name: 'Calibri', size: 11 } as const;
const titleFont = { name: 'Calibri', size: 14, bold: true } as const;

/** Text without what XML cannot hold and within what a cell can; a day as the writer takes it. */
function sound(cell: WrittenCell): string | number | Date | null {
  if (typeof cell === 'object' && cell !== null) return new Date(`${cell.day}T00:00:00Z`);
  if (typeof cell !== 'string') return cell;
  return cell.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, '').slice(0, longestCell);
}

type StyledCells = NonNullable<WriteSheet['cells']>;

function styledDays(sheet: WrittenSheet, firstRow: number): StyledCells {
  const style = { numFmt: dayFormat, alignment: { vertical: 'top', horizontal: 'left' } } as const;
  return new Map(
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        typeof cell === 'object' && cell !== null
          ? [[`${firstRow + row},${column}`, { value: sound(cell), style }] as const]
          : [],
      ),
    ),
  );
}

/** Titles run on over the columns beside them; the first of them is the largest. */
function styledTitles(titles: readonly string[]): StyledCells {
  return new Map(
    titles.map((value, row) => [
      `${row},0`,
      { value, style: { font: row === 0 ? titleFont : textFont, alignment: { wrapText: false } } },
    ]),
  );
}

function styledHeader(sheet: WrittenSheet, row: number): StyledCells {
  return new Map(
    sheet.header.map((header, column) => {
      const note = sheet.notes?.[column] ?? null;
      return [
        `${row},${column}`,
        {
          value: header,
          style: {
            font: { ...textFont, bold: true },
            fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: headerFill } },
            alignment: { wrapText: true, vertical: 'center' },
          },
          ...(note === null ? {} : { comment: { author: 'Pariksi', text: note } }),
        },
      ];
    }),
  );
}

const lastRow = ({ rows }: WrittenSheet, headerRow: number): number =>
  headerRow + 1 + Math.max(rows.length, 1);

function filterRange(sheet: WrittenSheet, headerRow: number): string {
  const letters = columnLetters(sheet.header.length - 1);
  return `A${headerRow + 1}:${letters}${lastRow(sheet, headerRow)}`;
}

/** The names by which a workbook knows what of a sheet is printed, and what on every page. */
function printNames(sheet: WrittenSheet): NonNullable<WriteOptions['namedRanges']> {
  const headerRow = (sheet.titles ?? []).length;
  // The writer's own page set-up leaves the sheet's name bare, and Excel then mends the file.
  const onSheet = (range: string): string => `'${sheet.name.replaceAll("'", "''")}'!${range}`;
  const titles = `$${headerRow + 1}:$${headerRow + 1}`;
  const names = [{ name: '_xlnm.Print_Titles', range: onSheet(titles), scope: sheet.name }];
  if (sheet.printedColumns === undefined) return names;
  const letters = columnLetters(sheet.printedColumns - 1);
  const area = `$A$1:$${letters}$${lastRow(sheet, headerRow)}`;
  return [{ name: '_xlnm.Print_Area', range: onSheet(area), scope: sheet.name }, ...names];
}

function toWriteSheet(sheet: WrittenSheet, title: string): WriteSheet {
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
    cells: new Map([
      ...styledTitles(titles),
      ...styledHeader(sheet, headerRow),
      ...styledDays(sheet, headerRow + 1),
    ]),
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
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    // An ampersand begins a code there, so that one of the title's own is doubled.
    headerFooter: { oddHeader: `&L${title.replaceAll('&', '&&')}`, oddFooter: '&L&A&R&P / &N' },
  };
}

/** Writes a workbook as .xlsx. The same document gives the same bytes. */
export async function writeDocument(document: WrittenDocument): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: document.sheets.map((sheet) => toWriteSheet(sheet, document.title)),
    namedRanges: document.sheets.flatMap(printNames),
    properties: {
      title: document.title,
      creator: 'Pariksi',
      created: document.writtenAt,
      modified: document.writtenAt,
    },
    defaultFont: textFont,
  });
}
