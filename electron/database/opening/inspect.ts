import { readFileSync, rmSync, statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import type { RefusalCode } from '../../contract/index.ts';
import { openingRefusalOf } from '../failures.ts';
import { newestVersion } from '../migrations/migrate.ts';
import { applicationId, type FileHead, isFile, readFileHead } from './head.ts';

export type Inspection =
  | { readonly status: 'missing' }
  | { readonly status: 'ours'; readonly isChecked: boolean }
  | { readonly status: 'refused'; readonly code: RefusalCode };

/** When the contents of a file are checked: before it is opened, or soon after. */
export type Check = 'before' | 'soon-after';

/**
 * Looks at a file without changing a byte of it and says whether it can be opened. Its contents can
 * wait for `isDamaged` only if opening it brings nothing into the file: not where it is of an older
 * version, nor where a killed process left its log.
 */
export function inspect(file: string, nativeBinding: string | undefined, check: Check): Inspection {
  const head = readFileHead(file);
  if (head.kind === 'missing') return { status: 'missing' };
  const code = judge(head);
  if (code !== null) return { status: 'refused', code };
  if (check === 'soon-after' && isOfNow(head) && !isFile(`${file}-wal`))
    return { status: 'ours', isChecked: false };
  const contents = judgeContents(file, nativeBinding);
  return contents === null
    ? { status: 'ours', isChecked: true }
    : { status: 'refused', code: contents };
}

/** Whether the contents of a file are damaged, be it open or not. Reads all of it. */
export function isDamaged(file: string, nativeBinding: string | undefined): boolean {
  return judgeContents(file, nativeBinding) === 'database-damaged';
}

type HeadOfFile = Exclude<FileHead, { readonly kind: 'missing' }>;

function judge(head: HeadOfFile): RefusalCode | null {
  if (head.kind === 'unreadable') return 'database-unreadable';
  if (head.kind === 'empty') return 'database-empty-file';
  if (head.kind === 'no-database') return head.looksOurs ? 'database-damaged' : 'database-not-ours';
  if (head.applicationId !== applicationId) return 'database-not-ours';
  if (head.version > newestVersion) return 'database-from-the-future';
  return head.isCutOff ? 'database-damaged' : null;
}

function isOfNow(head: HeadOfFile): boolean {
  return head.kind === 'database' && head.version === newestVersion;
}

/** Above this a file is not copied into memory. */
const mostBytesInMemory = 256 * 1024 * 1024;

/** SQLite's own quick check of all that is in the file, without touching it. */
function judgeContents(file: string, nativeBinding: string | undefined): RefusalCode | null {
  try {
    const options = binding(nativeBinding);
    const isInMemory = !isFile(`${file}-wal`) && statSync(file).size <= mostBytesInMemory;
    const hasPassed = isInMemory ? isSoundInMemory(file, options) : isSoundInPlace(file, options);
    return hasPassed ? null : 'database-damaged';
  } catch (error) {
    return openingRefusalOf(error);
  }
}

/**
 * Checks a copy in memory, which takes no lock and makes no file. The copy is marked as not having
 * a write-ahead log (two bytes of its head), since a log needs a file to stand beside.
 */
function isSoundInMemory(file: string, options: Sqlite.Options): boolean {
  const copy = readFileSync(file);
  copy.fill(1, 18, 20);
  return isSound(new Sqlite(copy, options));
}

/**
 * Checks a file where it stands, read-only: a log that is there belongs to the data. What reading
 * makes beside the file is removed again from beside a damaged one.
 */
function isSoundInPlace(file: string, options: Sqlite.Options): boolean {
  const made = [`${file}-wal`, `${file}-shm`].filter((beside) => !isFile(beside));
  let hasPassed = false;
  try {
    hasPassed = isSound(new Sqlite(file, { ...options, readonly: true, timeout: 2000 }));
    return hasPassed;
  } finally {
    if (!hasPassed) for (const beside of made) rmSync(beside, { force: true });
  }
}

function isSound(sqlite: Sqlite.Database): boolean {
  try {
    return sqlite.pragma('quick_check(1)', { simple: true }) === 'ok';
  } finally {
    sqlite.close();
  }
}

/** The option that names the native part, left out where the package finds its own. */
export function binding(nativeBinding: string | undefined): { nativeBinding?: string } {
  return nativeBinding === undefined ? {} : { nativeBinding };
}
