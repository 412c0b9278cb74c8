import { type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { columnLetters } from '../cells/cell.ts';
import { soundText } from '../cells/formula-text.ts';
import {
  columnStyle,
  styledFigures,
  styledHeader,
  styledMarks,
  styledTitles,
  textFont,
} from './cell-styles.ts';
import type { WrittenCell, WrittenDocument, WrittenSheet } from './document.ts';
import { withLanguage } from './document-language.ts';
import { rowHeights } from './row-heights.ts';

const longestCell = 32_767;
const rowsWithChoices = 2000;
/** How many characters of a readable size stand beside each other on A4 landscape. */
const charactersOnPage = 200;

/** A cell as the writer takes it: text within what a cell can hold, a day as a date. */
function asWritten(cell: WrittenCell): string | number | Date | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'string') return soundText(cell).slice(0, longestCell);
  return cell.kind === 'day' ? new Date(`${cell.day}T00:00:00Z`) : cell.share;
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

function dropDownLists(
  { choices = [] }: WrittenSheet,
  headerRow: number,
): NonNullable<WriteSheet['dataValidations']> {
  return choices.map(({ column, range, message }) => ({
    type: 'list',
    formula1: range,
    allowBlank: true,
    // Several answers in one cell are allowed, so that a list helps and does not forbid.
    showErrorMessage: false,
    showInputMessage: true,
    inputMessage: message,
    range: `${columnLetters(column)}${headerRow + 2}:${columnLetters(column)}${headerRow + 1 + rowsWithChoices}`,
  }));
}

/** Sheets too wide to be read on one page take several beside each other. */
function pagesWide({ widths, printedColumns }: WrittenSheet): number {
  const width = widths.slice(0, printedColumns).reduce((sum, one) => sum + one, 0);
  return Math.max(1, Math.round(width / charactersOnPage));
}

function toWriteSheet(sheet: WrittenSheet, title: string): WriteSheet {
  const titles = sheet.titles ?? [];
  const headerRow = titles.length;
  return {
    name: sheet.name,
    columns: sheet.widths.map((width, column) => ({ width, style: columnStyle(sheet, column) })),
    rows: [
      ...titles.map((title) => [title]),
      [...sheet.header],
      ...sheet.rows.map((row) => row.map(asWritten)),
    ],
    cells: new Map([
      ...styledTitles(titles),
      ...styledHeader(sheet, headerRow),
      ...styledFigures(sheet, headerRow + 1, asWritten),
      ...styledMarks(sheet, headerRow + 1, asWritten),
    ]),
    rowDefs: new Map([...rowHeights(sheet)].map(([row, height]) => [row, { height }])),
    freezePane: { rows: headerRow + 1, columns: sheet.frozenColumns ?? 0 },
    ...(sheet.hasFilter ? { autoFilter: { range: filterRange(sheet, headerRow) } } : {}),
    dataValidations: dropDownLists(sheet, headerRow),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pagesWide(sheet),
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    // An ampersand begins a code there, so that one of the title's own is doubled.
    headerFooter: {
      oddHeader: `&L&"-,Bold"${title.replaceAll('&', '&&')}`,
      oddFooter: '&L&A&R&P / &N',
    },
  };
}

/** Writes a workbook as .xlsx. The same document gives the same bytes. */
export async function writeDocument(document: WrittenDocument): Promise<Uint8Array> {
  const workbook = await writeXlsx({
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
  return withLanguage(workbook, document.locale);
}
