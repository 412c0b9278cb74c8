import type {
  ImportColumn,
  ImportIssue,
  Organisation,
  PersonDraft,
  Refusal,
} from '../contract/index.ts';
import type { SheetTable } from './cells/cell.ts';
import { createRegister } from './columns/register.ts';
import { guardFile } from './guard/guard-file.ts';
import { refused } from './guard/guard-result.ts';
import { containsIdentityCode } from './identity-codes.ts';
import { limits } from './limits.ts';
import { type Parsed, parseSpreadsheet } from './parsing/parse-spreadsheet.ts';
import { parseText } from './parsing/parse-text.ts';
import { createKnownRows } from './reading/known-rows.ts';
import { readSheet, type SheetReading, type SheetWithHeader } from './reading/read-sheet.ts';
import { sortSheets } from './reading/sort-sheets.ts';

/** A workbook as people, or why it was refused. Can be sent between threads. */
export type WorkbookReading =
  | {
      readonly status: 'read';
      readonly drafts: readonly PersonDraft[];
      readonly columns: readonly ImportColumn[];
      readonly issues: readonly ImportIssue[];
      /** Rows that have something in them and an error. */
      readonly rowsLeftOut: number;
    }
  | { readonly status: 'refused'; readonly refusal: Refusal };

/** How far the reading of a workbook has come; the fraction is that of the phase, 0 to 1. */
export interface WorkbookProgress {
  readonly phase: 'opening' | 'parsing' | 'reading';
  readonly fraction: number;
}

/** What a caller may want of a reading besides its result. */
export interface ReadOptions {
  readonly onProgress?: (progress: WorkbookProgress) => void;
}

const rowsBetweenReports = 2000;

/** A text file has no sheets; spreadsheet programs show its one table under the file's own name. */
function parse(format: 'spreadsheet' | 'text', name: string, bytes: Uint8Array): Parsed {
  if (format === 'spreadsheet') return parseSpreadsheet(bytes);
  return { status: 'parsed', sheets: parseText(bytes, ownName(name).replace(/\.\w+$/, '')) };
}

const ownName = (name: string): string => name.split(/[/\\]/).at(-1) ?? name;

/** A file's own name as it may be shown. */
function shownFileName(name: string): string {
  const own = ownName(name);
  return containsIdentityCode(own) ? `*${/\.\w+$/.exec(own)?.[0] ?? ''}` : own;
}

/** The limit that a sheet passes, if any. */
function tooLarge(sheets: readonly SheetTable[]): Refusal | null {
  for (const { rows } of sheets) {
    let filled = 0;
    for (const row of rows) {
      if (row.some((cell) => cell !== null)) filled += 1;
      if (row.some((cell, column) => cell !== null && column >= limits.columns)) {
        return { code: 'file-too-many-columns', params: { limit: limits.columns } };
      }
    }
    if (filled > limits.rows) return { code: 'file-too-many-rows', params: { limit: limits.rows } };
  }
  return null;
}

function joined(
  readings: readonly SheetReading[],
  issues: readonly ImportIssue[],
): WorkbookReading {
  return {
    status: 'read',
    drafts: readings.flatMap(({ drafts }) => drafts),
    columns: readings.flatMap(({ columns }) => columns),
    issues: [...issues, ...readings.flatMap((reading) => reading.issues)],
    rowsLeftOut: readings.reduce((sum, reading) => sum + reading.rowsLeftOut, 0),
  };
}

/**
 * Reads staff profiles from a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .tsv): guards the
 * file, parses it, finds the table in each sheet and reads it row by row. Synchronous, and made to
 * be run in a worker thread: ending the thread is how it is cancelled. Never throws for what a file
 * holds; refusals tell the `file`, and the `limit` that was passed. O(cells).
 */
export function readWorkbook(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  organisation: Organisation,
  { onProgress = () => {} }: ReadOptions = {},
): WorkbookReading {
  const reading = readBytes(name, bytes, organisation, onProgress);
  if (reading.status === 'read') return reading;
  const { code, params } = reading.refusal;
  return refused(code, { ...params, file: shownFileName(name) });
}

function readBytes(
  name: string,
  bytes: Uint8Array,
  organisation: Organisation,
  onProgress: (progress: WorkbookProgress) => void,
): WorkbookReading {
  onProgress({ phase: 'opening', fraction: 0 });
  const guarded = guardFile(name, bytes);
  if (guarded.status === 'refused') return guarded;
  onProgress({ phase: 'parsing', fraction: 0 });
  const parsed = parse(guarded.format, name, bytes);
  if (parsed.status === 'encrypted') return refused('file-encrypted');
  if (parsed.status === 'damaged') return refused('file-damaged');
  const refusal = tooLarge(parsed.sheets);
  if (refusal !== null) return { status: 'refused', refusal };
  const { toRead, issues } = sortSheets(parsed.sheets);
  if (toRead.length === 0) return refused('no-header-found');
  return joined(readSheets(toRead, organisation, onProgress), issues);
}

function readSheets(
  sheets: readonly SheetWithHeader[],
  organisation: Organisation,
  onProgress: (progress: WorkbookProgress) => void,
): readonly SheetReading[] {
  const register = createRegister(organisation);
  const known = createKnownRows();
  const rows = sheets.reduce((sum, { table }) => sum + table.rows.length, 0);
  let done = 0;
  return sheets.map((sheet) => {
    const reading = readSheet(sheet, register, known, (row) => {
      if (row % rowsBetweenReports === 0) {
        onProgress({ phase: 'reading', fraction: Math.min(1, (done + row) / rows) });
      }
    });
    done += sheet.table.rows.length;
    return reading;
  });
}
