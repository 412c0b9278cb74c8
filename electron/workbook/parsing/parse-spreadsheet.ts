import { type CellObject, read, set_cptable, type WorkBook, type WorkSheet } from 'xlsx';
import * as codepages from 'xlsx/dist/cpexcel.full.mjs';
import type { Cell, CellComment, Merge, SheetTable } from '../cells/cell.ts';
import { dayOfSerial, isDayFormat } from '../cells/days.ts';
import type { HiddenColumns } from '../guard/guard-result.ts';
import { limits } from '../limits.ts';

// Old .xls files say their letters in a codepage of their day.
set_cptable(codepages);

/** What became of parsing. */
export type Parsed =
  | { readonly status: 'parsed'; readonly sheets: readonly SheetTable[] }
  | { readonly status: 'encrypted' }
  | { readonly status: 'damaged' };

function cellOf(cell: CellObject, uses1904: boolean): Cell {
  const { t: type, v: value } = cell;
  if (type === 'e') return { kind: 'fault' };
  if (value instanceof Date) return { kind: 'day', day: value.toISOString().slice(0, 10) };
  if (typeof value === 'number' && typeof cell.z === 'string' && isDayFormat(cell.z)) {
    const day = dayOfSerial(value, uses1904);
    return day === null ? value : { kind: 'day', day };
  }
  if (value === undefined || value === '') return null;
  return value;
}

const denseRows = (sheet: WorkSheet): CellObject[][] => sheet['!data'] ?? [];

/** The cells of a sheet, row by row; each row of the parser's is let go as soon as it is read. */
function takeRows(sheet: WorkSheet, uses1904: boolean): Cell[][] {
  const data = denseRows(sheet);
  const rows: Cell[][] = [];
  for (let row = 0; row < data.length; row += 1) {
    const cells: (CellObject | undefined)[] = data[row] ?? [];
    rows.push(Array.from(cells, (cell) => (cell === undefined ? null : cellOf(cell, uses1904))));
    data[row] = [];
  }
  return rows;
}

function commentsOf(sheet: WorkSheet): CellComment[] {
  const comments: CellComment[] = [];
  for (const [row, cells] of denseRows(sheet).entries()) {
    cells?.forEach((cell, column) => {
      for (const { t: text } of cell.c ?? []) comments.push({ row, column, text: text ?? '' });
    });
  }
  return comments;
}

/** The merged cells of the first rows, where headers are; below them a merge says nothing. */
function mergesOf(sheet: WorkSheet): Merge[] {
  const merges = (sheet['!merges'] ?? []).filter(({ s }) => s.r <= limits.rowsAboveHeader);
  return merges.map(({ s: start, e: end }) => ({
    firstRow: start.r,
    lastRow: end.r,
    firstColumn: start.c,
    lastColumn: end.c,
  }));
}

function hiddenColumnsOf(
  sheet: WorkSheet,
  index: number,
  known: HiddenColumns,
): ReadonlySet<number> {
  if (known.kind === 'known') return known.ofSheets[index] ?? new Set();
  const hidden = new Set<number>();
  (sheet['!cols'] ?? []).forEach((column, position) => {
    if (column?.hidden === true && position < limits.columns) hidden.add(position);
  });
  return hidden;
}

function sheetsOf(workbook: WorkBook, hiddenColumns: HiddenColumns): SheetTable[] {
  const uses1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) return [];
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const comments = commentsOf(sheet);
    return [
      {
        name,
        isHidden,
        rows: takeRows(sheet, uses1904),
        comments,
        merges: mergesOf(sheet),
        hiddenColumns: hiddenColumnsOf(sheet, index, hiddenColumns),
      },
    ];
  });
}

/**
 * Parses a workbook that the guard let through. Formulas are read as their last values, never
 * evaluated; rows beyond the limit are not read, so that the limit can be told. Hidden columns are
 * told apart where there may be any.
 */
export function parseSpreadsheet(bytes: Uint8Array, hiddenColumns: HiddenColumns): Parsed {
  try {
    const workbook = read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      type: 'buffer',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: true,
      // Columns that are hidden are told only together with styles, which take memory.
      cellStyles: hiddenColumns.kind === 'ask-parser',
      sheetRows: limits.rows + limits.rowsAboveHeader + 1,
    });
    return { status: 'parsed', sheets: sheetsOf(workbook, hiddenColumns) };
  } catch (error) {
    const isEncrypted = error instanceof Error && /password|encrypt/i.test(error.message);
    return { status: isEncrypted ? 'encrypted' : 'damaged' };
  }
}
