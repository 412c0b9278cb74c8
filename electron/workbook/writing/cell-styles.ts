import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { WrittenCell, WrittenSheet } from './document.ts';

/** The cells of a sheet that are more than a value in their column's style. */
export type StyledCells = NonNullable<WriteSheet['cells']>;

export const textFont = { name: 'Calibri', size: 11 } as const;
const titleFont = { name: 'Calibri', size: 14, bold: true } as const;
const headerFill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EAF2' } } as const;
const markFill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF0B3' } } as const;
const headerLine = { bottom: { style: 'thin', color: { rgb: '5B7083' } } } as const;
const rowLine = { bottom: { style: 'hair', color: { rgb: 'A9B4BF' } } } as const;
const dayFormat = 'd.m.yyyy';
const shareFormat = '0 %';
/** Thousands apart where there are any, decimals where there are any. */
const numberFormat = '#,##0.##';

/** Figures stand to the right; a column of figures and words is read as words. */
export function standsRight({ rows }: WrittenSheet, column: number): boolean {
  let hasFigures = false;
  for (const row of rows) {
    const cell = row[column] ?? null;
    if (typeof cell === 'string') return false;
    if (cell !== null) hasFigures = true;
  }
  return hasFigures;
}

/** Figures are never broken into lines: some programs then forget to set them in. */
const sideOf = (isRight: boolean) =>
  isRight
    ? ({ horizontal: 'right', indent: 1 } as const)
    : ({ horizontal: 'left', wrapText: true } as const);

/** The style of a column's cells. */
export function columnStyle(sheet: WrittenSheet, column: number): CellStyle {
  return {
    alignment: { vertical: 'center', ...sideOf(standsRight(sheet, column)) },
    border: rowLine,
  };
}

const hasOwnFormat = (cell: WrittenCell): cell is Exclude<WrittenCell, string | null> =>
  cell !== null && typeof cell !== 'string';

function formatOf(cell: Exclude<WrittenCell, string | null>): string {
  if (typeof cell === 'number') return Number.isInteger(cell) ? '#,##0' : numberFormat;
  return cell.kind === 'day' ? dayFormat : shareFormat;
}

/** Titles run on over the columns beside them; the first of them is the largest. */
export function styledTitles(titles: readonly string[]): StyledCells {
  return new Map(
    titles.map((value, row) => [
      `${row},0`,
      { value, style: { font: row === 0 ? titleFont : textFont, alignment: { wrapText: false } } },
    ]),
  );
}

/** The header with its notes, each heading standing over its cells. */
export function styledHeader(sheet: WrittenSheet, row: number): StyledCells {
  return new Map(
    sheet.header.map((header, column) => {
      const note = sheet.notes?.[column] ?? null;
      return [
        `${row},${column}`,
        {
          value: header,
          style: {
            font: { ...textFont, bold: true },
            fill: headerFill,
            border: headerLine,
            alignment: {
              vertical: 'center',
              ...sideOf(standsRight(sheet, column)),
              wrapText: true,
            },
          },
          ...(note === null ? {} : { comment: { author: 'Pariksi', text: note } }),
        },
      ];
    }),
  );
}

/** Numbers, days and shares in their formats. */
export function styledFigures(
  sheet: WrittenSheet,
  firstRow: number,
  asWritten: (cell: WrittenCell) => string | number | Date | null,
): StyledCells {
  const styles = sheet.header.map((_, column) => columnStyle(sheet, column));
  const cells: StyledCells = new Map();
  for (const [row, written] of sheet.rows.entries()) {
    for (const [column, cell] of written.entries()) {
      if (!hasOwnFormat(cell)) continue;
      const style = { ...styles[column], numFmt: formatOf(cell) };
      cells.set(`${firstRow + row},${column}`, { value: asWritten(cell), style });
    }
  }
  return cells;
}

/** The cells that are to be looked at, each with its note. */
export function styledMarks(
  sheet: WrittenSheet,
  firstRow: number,
  asWritten: (cell: WrittenCell) => string | number | Date | null,
): StyledCells {
  return new Map(
    (sheet.marks ?? []).map(({ row, column, note }) => [
      `${firstRow + row},${column}`,
      {
        value: asWritten(sheet.rows[row]?.[column] ?? null),
        style: { ...columnStyle(sheet, column), fill: markFill },
        comment: { author: 'Pariksi', text: note },
      },
    ]),
  );
}
