import Sqlite from 'better-sqlite3';
import type { RefusalCode } from '../contract/index.ts';

/** What SQLite's result code means to the user. */
const codesByBeginning: readonly (readonly [string, RefusalCode])[] = [
  ['SQLITE_BUSY', 'database-locked'],
  ['SQLITE_LOCKED', 'database-locked'],
  // A code that the reference data does not have, or a value out of its range.
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'value-invalid'],
  ['SQLITE_CONSTRAINT_CHECK', 'value-invalid'],
  ['SQLITE_CORRUPT', 'database-damaged'],
  ['SQLITE_NOTADB', 'database-damaged'],
  ['SQLITE_FULL', 'target-disk-full'],
  ['SQLITE_CANTOPEN', 'database-unreadable'],
  ['SQLITE_PERM', 'database-unreadable'],
  ['SQLITE_AUTH', 'database-unreadable'],
  ['SQLITE_READONLY', 'database-unreadable'],
  ['SQLITE_IOERR', 'database-unreadable'],
];

/** The refusal that an error of SQLite comes to; null for any other error, which is a bug. */
export function refusalCodeOf(error: unknown): RefusalCode | null {
  if (!(error instanceof Sqlite.SqliteError)) return null;
  return codesByBeginning.find(([beginning]) => error.code.startsWith(beginning))?.[1] ?? null;
}

/**
 * The refusal that an error of opening a file comes to, be it of SQLite or of the file system.
 * Throws the error on if it is a bug.
 */
export function openingRefusalOf(error: unknown): RefusalCode {
  const code = refusalCodeOf(error);
  if (code !== null) return code;
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
  return error.code === 'ENOSPC' ? 'target-disk-full' : 'database-unreadable';
}
