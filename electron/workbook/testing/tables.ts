import { utils, type WorkBook, type WorkSheet, write } from 'xlsx';
import type { ImportIssue, PersonDraft } from '../../contract/index.ts';
import { type ReadOptions, readWorkbook, type WorkbookReading } from '../read-workbook.ts';
import { sixAgencies } from './organisation.ts';

/** Cells of a table for a test, its header first. */
export type TestTable = readonly (readonly (string | number | boolean | Date | null)[])[];

export type TestFormat = 'xlsx' | 'xlsm' | 'xlsb' | 'biff8' | 'biff5' | 'ods';

/** A reading that was not refused. */
export type Read = Extract<WorkbookReading, { status: 'read' }>;

/** The table as text with the given separator, every field quoted. */
export function textOf(table: TestTable, separator = ';'): string {
  const quote = (cell: unknown): string => `"${String(cell ?? '').replaceAll('"', '""')}"`;
  return table.map((row) => row.map(quote).join(separator)).join('\r\n');
}

/** Text in UTF-8. */
export function bytesOfText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A sheet with these cells; a date becomes a day. */
export function sheetOf(table: TestTable): WorkSheet {
  return utils.aoa_to_sheet(
    table.map((row) => [...row]),
    { UTC: true },
  );
}

/** A workbook of sheets by their names. */
export function workbookOf(sheets: Readonly<Record<string, WorkSheet>>): WorkBook {
  const workbook = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) {
    utils.book_append_sheet(workbook, sheet, name);
  }
  return workbook;
}

/** The workbook as a file of the format. */
export function bytesOf(workbook: WorkBook, format: TestFormat = 'xlsx'): Uint8Array {
  return new Uint8Array(write(workbook, { type: 'buffer', bookType: format, compression: true }));
}

/** Reads bytes as a workbook and expects that it was not refused. */
export function readBytes(
  bytes: Uint8Array,
  name = 'henkilot.xlsx',
  options: ReadOptions = {},
): Read {
  const reading = readWorkbook({ name, bytes }, sixAgencies, options);
  if (reading.status === 'refused') throw new Error(`refused: ${reading.refusal.code}`);
  return reading;
}

/** Reads a table as a text file. */
export function readTable(table: TestTable): Read {
  return readBytes(bytesOfText(textOf(table)), 'henkilot.csv');
}

/** Reads one person of whom one more cell is known, in column E. */
export function readCell(header: string, cell: string): Read {
  const role = /^Ro/.test(header) ? 'Huomioita' : 'Rooli';
  return readTable([
    ['Sukunimi', 'Etunimi', 'Sähköposti', role, header],
    ['Koskimies', 'Anni', 'anni.koskimies@avi.example', 'mentori', cell],
  ]);
}

/** The one person of a reading. */
export function onlyDraft({ drafts }: Read): PersonDraft {
  const [draft, another] = drafts;
  if (draft === undefined || another !== undefined) throw new Error(`${drafts.length} people`);
  return draft;
}

/** Issues as 'code row column', in order. */
export function briefly(issues: readonly ImportIssue[]): readonly string[] {
  return issues.map(({ code, row, column }) => `${code} ${row ?? '-'} ${column ?? '-'}`);
}

/** The fields of the columns of a reading, in order: null for one left out. */
export function fieldsOf({ tables }: Read): readonly (string | null)[] {
  return tables
    .flatMap(({ columns }) => columns)
    .map(({ use, isSealed }) => {
      if (isSealed) return 'sealed';
      if (use.kind === 'field') return use.field;
      return use.kind === 'left-out' ? null : use.kind;
    });
}
