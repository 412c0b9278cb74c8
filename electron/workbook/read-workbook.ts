import type { Organisation, Refusal } from '../contract/index.ts';
import type { SheetTable } from './cells/cell.ts';
import { type GuardedFile, guardFile } from './guard/guard-file.ts';
import { refused } from './guard/guard-result.ts';
import { containsIdentityCode } from './identity-codes.ts';
import { limits } from './limits.ts';
import { type Parsed, parseSpreadsheet } from './parsing/parse-spreadsheet.ts';
import { parseText } from './parsing/parse-text.ts';
import { type PeopleReading, type ReadingChoices, readSheets } from './reading/read-sheets.ts';
import { sortSheets } from './reading/sort-sheets.ts';

/** A workbook as people, or why it was refused. Can be sent between threads. */
export type WorkbookReading =
  | (PeopleReading & { readonly status: 'read' })
  | { readonly status: 'refused'; readonly refusal: Refusal };

/** How far the reading of a workbook has come; the fraction is that of the phase, 0 to 1. */
export interface WorkbookProgress {
  readonly phase: 'opening' | 'parsing' | 'reading';
  readonly fraction: number;
}

/** What a caller may want of a reading: another way to read than by guesses, and its progress. */
export interface ReadOptions extends Partial<ReadingChoices> {
  readonly onProgress?: (progress: WorkbookProgress) => void;
}

/** A file is read by guesses alone where nothing else is said. */
const noChoices: ReadingChoices = {
  mapping: { tables: [], answers: [] },
  mappedBy: 'remembered',
  sheets: null,
  today: '2026-01-01',
};

/** A text file has no sheets; spreadsheet programs show its one table under the file's own name. */
function parse(
  guarded: Extract<GuardedFile, { status: 'passed' }>,
  name: string,
  bytes: Uint8Array,
): Parsed {
  if (guarded.format === 'spreadsheet') return parseSpreadsheet(bytes, guarded.hiddenColumns);
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

/**
 * Reads staff profiles from a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .tsv): guards the
 * file, parses it, finds the table in each sheet and reads it row by row. Synchronous, and made to
 * be run in a worker thread: ending the thread is how it is cancelled. Never throws for what a file
 * holds; refusals tell the `file`, and the `limit` that was passed. O(cells).
 */
export function readWorkbook(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  organisation: Organisation,
  { onProgress = () => {}, ...choices }: ReadOptions = {},
): WorkbookReading {
  const given = { ...noChoices, ...choices };
  const reading = readBytes(name, bytes, organisation, given, onProgress);
  if (reading.status === 'read') return reading;
  const { code, params } = reading.refusal;
  return refused(code, { ...params, file: shownFileName(name) });
}

function readBytes(
  name: string,
  bytes: Uint8Array,
  organisation: Organisation,
  choices: ReadingChoices,
  onProgress: (progress: WorkbookProgress) => void,
): WorkbookReading {
  onProgress({ phase: 'opening', fraction: 0 });
  const guarded = guardFile(name, bytes);
  if (guarded.status === 'refused') return guarded;
  onProgress({ phase: 'parsing', fraction: 0 });
  const parsed = parse(guarded, name, bytes);
  if (parsed.status === 'encrypted') return refused('file-encrypted');
  if (parsed.status === 'damaged') return refused('file-damaged');
  const refusal = tooLarge(parsed.sheets);
  if (refusal !== null) return { status: 'refused', refusal };
  const { sheets, issues } = sortSheets(parsed.sheets, choices.sheets);
  if (sheets.every(({ found }) => found === null)) return refused('no-header-found');
  const people = readSheets(sheets, organisation, choices, (fraction) =>
    onProgress({ phase: 'reading', fraction }),
  );
  return { status: 'read', ...people, issues: [...issues, ...people.issues] };
}
