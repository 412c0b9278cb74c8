import Sqlite from 'better-sqlite3';
import type { RefusalCode } from '../../contract/index.ts';

/** What SQLite's result code means to the user who wanted a file opened. */
const codesByBeginning: readonly (readonly [string, RefusalCode])[] = [
  ['SQLITE_BUSY', 'database-locked'],
  ['SQLITE_LOCKED', 'database-locked'],
  ['SQLITE_CORRUPT', 'database-damaged'],
  ['SQLITE_NOTADB', 'database-damaged'],
  ['SQLITE_FULL', 'target-disk-full'],
  ['SQLITE_CANTOPEN', 'database-unreadable'],
  ['SQLITE_PERM', 'database-unreadable'],
  ['SQLITE_AUTH', 'database-unreadable'],
  ['SQLITE_READONLY', 'database-unreadable'],
  ['SQLITE_IOERR', 'database-unreadable'],
];

/**
 * The reason for refusing a file that could not be opened, from the error of SQLite or of the file
 * system. An error of any other kind is a bug and is thrown on.
 */
export function refusalCodeOf(error: unknown): RefusalCode {
  if (error instanceof Sqlite.SqliteError) {
    const known = codesByBeginning.find(([beginning]) => error.code.startsWith(beginning));
    if (known !== undefined) return known[1];
  } else if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return error.code === 'ENOSPC' ? 'target-disk-full' : 'database-unreadable';
  }
  throw error;
}
