import type { Refusal } from '../../contract/index.ts';
import { bytesInMegabyte, limits } from '../limits.ts';
import { compoundFileNames } from './compound-file.ts';
import { fileKindOf } from './file-kind.ts';
import {
  type GuardResult,
  type HiddenColumns,
  passedHidingColumns,
  refused,
} from './guard-result.ts';
import { guardZip } from './guard-zip.ts';

/** How a file that passed the guard is to be parsed. */
export type GuardedFile =
  | { readonly status: 'passed'; readonly format: 'text' }
  | {
      readonly status: 'passed';
      readonly format: 'spreadsheet';
      readonly hiddenColumns: HiddenColumns;
    }
  | { readonly status: 'refused'; readonly refusal: Refusal };

const spreadsheetNames = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|xlt|ods|ots)$/i;
const textNames = /\.(?:csv|tsv|tab|txt)$/i;

function guardCompound(bytes: Uint8Array): GuardResult {
  const names = compoundFileNames(bytes);
  if (names === null) return refused('file-damaged');
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo')) {
    return refused('file-encrypted');
  }
  const isWorkbook = names.some((name) => /^(?:workbook|book)$/i.test(name));
  return isWorkbook ? passedHidingColumns : refused('file-not-a-workbook');
}

/**
 * Looks at a file before any parser does: its size, what it is by its bytes against what its name
 * says, and the soundness of its container. A workbook under another workbook's ending is read as
 * what it is, as spreadsheet programs do; text counts only where the name says that it is text.
 */
export function guardFile(name: string, bytes: Uint8Array): GuardedFile {
  if (bytes.byteLength === 0) return refused('file-empty');
  if (bytes.byteLength > limits.megabytes * bytesInMegabyte) {
    return refused('file-too-large', { limit: limits.megabytes });
  }
  const isText = textNames.test(name);
  if (!isText && !spreadsheetNames.test(name)) return refused('file-not-a-workbook');
  const kind = fileKindOf(bytes);
  if (kind === 'text') {
    return isText ? { status: 'passed', format: 'text' } : refused('file-not-a-workbook');
  }
  if (kind === 'other') return refused('file-not-a-workbook');
  const result = kind === 'zip' ? guardZip(bytes) : guardCompound(bytes);
  return result.status === 'passed' ? { ...result, format: 'spreadsheet' } : result;
}
