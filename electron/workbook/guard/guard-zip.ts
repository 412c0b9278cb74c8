import { bytesInMegabyte, limits } from '../limits.ts';
import {
  type GuardResult,
  type HiddenColumns,
  passed,
  passedHidingColumns,
  refused,
} from './guard-result.ts';
import { guardOpenDocumentTable } from './open-document-table.ts';
import { guardSheet } from './sheet-size.ts';
import { textPieces } from './text-pieces.ts';
import { doEntriesOverlap, haveEntriesOneName, unpackEntry } from './zip-contents.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

const workbookPart = /^(?:.*\/)?workbook\.(?:xml|bin)$/i;
const openDocumentType = 'application/vnd.oasis.opendocument.spreadsheet';

const textOf = (contents: Uint8Array): string => new TextDecoder('latin1').decode(contents);

function checkContents(entry: ZipEntry, contents: Uint8Array): GuardResult {
  if (/\.bin$/i.test(entry.name)) return passedHidingColumns;
  if (!/\.(?:xml|rels|vml)$/i.test(entry.name)) return passed;
  const isManifest = /^META-INF\/manifest\.xml$/i.test(entry.name);
  let isSheet = false;
  for (const text of textPieces(contents)) {
    // Spreadsheet programs never declare entities; they serve only to blow a small file up.
    if (/<!ENTITY/i.test(text)) return refused('file-damaged');
    if (isManifest && /<(?:\w+:)?encryption-data/.test(text)) return refused('file-encrypted');
    isSheet ||= text.includes('sheetData');
  }
  if (entry.name === 'content.xml') return guardOpenDocumentTable(textPieces(contents));
  return isSheet ? guardSheet(textPieces(contents)) : passed;
}

function isSpreadsheet(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  if (entries.some(({ name }) => workbookPart.test(name))) {
    return entries.some(({ name }) => name.toLowerCase() === '[content_types].xml');
  }
  const type = entries.find(({ name, size }) => name === 'mimetype' && size < 200);
  if (type === undefined || !entries.some(({ name }) => name === 'content.xml')) return false;
  return textOf(unpackEntry(bytes, type) ?? new Uint8Array()).startsWith(openDocumentType);
}

/**
 * Checks a zip file before any parser sees it: a whole directory, bounded sizes, no entry twice or
 * inside another, a spreadsheet inside, every entry as large and with the checksum it declares, no
 * entities, no row beyond the limit. O(inflated size).
 */
export function guardZip(bytes: Uint8Array): GuardResult {
  const entries = readZipDirectory(bytes, limits.zipEntries);
  if (entries === null) return refused('file-damaged');
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refused('file-encrypted');
  if (haveEntriesOneName(entries) || doEntriesOverlap(entries)) return refused('file-damaged');
  const inflated = entries.reduce((sum, { size }) => sum + size, 0);
  if (inflated > limits.megabytesInflated * bytesInMegabyte) {
    return refused('file-too-large', { limit: limits.megabytesInflated });
  }
  if (!isSpreadsheet(bytes, entries)) return refused('file-not-a-workbook');
  let hiddenColumns: HiddenColumns = { kind: 'none' };
  for (const entry of entries) {
    const contents = unpackEntry(bytes, entry);
    if (contents === null) return refused('file-damaged');
    const result = checkContents(entry, contents);
    if (result.status === 'refused') return result;
    if (result.hiddenColumns.kind !== 'none') hiddenColumns = result.hiddenColumns;
  }
  return { status: 'passed', hiddenColumns };
}
