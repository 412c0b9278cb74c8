import assert from 'node:assert/strict';
import Sqlite from 'better-sqlite3';
import { binding } from './inspect.ts';

const busyMilliseconds = 3000;
const synchronousFull = 2;

/**
 * Connects to a file (or ':memory:') and sets how it is kept: every commit safe against a power
 * cut, deleted text overwritten, foreign keys held, nothing in the file trusted to run code, and no
 * temporary file written elsewhere.
 */
export function connect(
  file: string,
  journal: 'wal' | 'delete',
  nativeBinding: string | undefined,
): Sqlite.Database {
  const sqlite = new Sqlite(file, { timeout: busyMilliseconds, ...binding(nativeBinding) });
  try {
    sqlite.pragma('trusted_schema = OFF');
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma('secure_delete = ON');
    sqlite.pragma('temp_store = MEMORY');
    sqlite.pragma(`journal_mode = ${journal}`);
    sqlite.pragma('synchronous = FULL');
    assert.equal(sqlite.pragma('synchronous', { simple: true }), synchronousFull);
    assert.equal(sqlite.pragma('foreign_keys', { simple: true }), 1);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}
