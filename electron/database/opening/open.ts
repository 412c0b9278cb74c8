import { closeSync, openSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import type Sqlite from 'better-sqlite3';
import type { Refusal, RefusalCode } from '../../contract/index.ts';
import { Database, sqliteOf } from '../connection.ts';
import { openingRefusalOf } from '../failures.ts';
import { finaliseErasures } from '../history/finalise.ts';
import { trackChanges } from '../history/tracking.ts';
import { migrate, newestVersion, versionOf } from '../migrations/migrate.ts';
import { connect } from './connect.ts';
import { build, createDatabaseFile } from './create.ts';
import { type Check, inspect } from './inspect.ts';

export interface OpenOptions {
  readonly now: () => Date;
  /** Where the native part of SQLite is, on a runtime for which the package brings none. */
  readonly nativeBinding?: string;
  /**
   * 'before' where it is left out. With 'soon-after' the caller has `isDamaged` look at the contents
   * of a database that is open but not checked, off the thread that answers: it takes as long as the
   * file is large.
   */
  readonly check?: Check;
}

export type Opening =
  | { readonly status: 'open'; readonly database: Database; readonly isChecked: boolean }
  | { readonly status: 'refused'; readonly refusal: Refusal };

/**
 * Opens the database in a file, or ':memory:', making it with its folder if it is missing. A file
 * that is empty, damaged, another program's, from a newer version, locked or out of reach is
 * refused with the reason and left as it is, byte for byte.
 */
export function openDatabase(file: string, options: OpenOptions): Opening {
  try {
    if (file === ':memory:')
      return opened(connectInMemory(options), options, { isChecked: true, connectAgain: null });
    const inspection = inspect(file, options.nativeBinding, options.check ?? 'before');
    if (inspection.status === 'refused') return refused(inspection.code, file);
    if (inspection.status === 'missing') createDatabaseFile(file, options.nativeBinding);
    return opened(connectToOurs(file, options), options, {
      isChecked: inspection.status === 'missing' || inspection.isChecked,
      connectAgain: () => connectAgain(file, options),
    });
  } catch (error) {
    return refused(openingRefusalOf(error), file);
  }
}

/** Closes the database; its write-ahead log is folded in. Nothing may be asked of it afterwards. */
export function closeDatabase(database: Database): void {
  sqliteOf(database).close();
}

/** SQLite's version, such as '3.54.1'. */
export function sqliteVersion(database: Database): string {
  const row = sqliteOf(database).prepare<[], { v: string }>('SELECT sqlite_version() AS v').get();
  return row?.v ?? '';
}

function connectInMemory({ nativeBinding }: OpenOptions): Sqlite.Database {
  const sqlite = connect(':memory:', 'delete', nativeBinding);
  build(sqlite);
  return sqlite;
}

function connectToOurs(file: string, { nativeBinding }: OpenOptions): Sqlite.Database {
  const sqlite = connect(file, 'wal', nativeBinding);
  try {
    takeWriteLock(sqlite);
    migrateWithBackup(sqlite, file);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Fails at once when another process is writing, and not in the middle of the user's work. */
function takeWriteLock(sqlite: Sqlite.Database): void {
  sqlite.exec('BEGIN IMMEDIATE; COMMIT');
}

/** Keeps a copy beside the file while its schema is changed, and for good if that goes wrong. */
function migrateWithBackup(sqlite: Sqlite.Database, file: string): void {
  const version = versionOf(sqlite);
  if (version === newestVersion) return;
  const backup = `${file}.version-${version}`;
  rmSync(backup, { force: true });
  closeSync(openSync(backup, 'wx', 0o600));
  sqlite.prepare('VACUUM INTO ?').run(backup);
  migrate(sqlite);
  rmSync(backup, { force: true });
}

/** One more connection to a file that is open already: nothing is migrated or made final. */
function connectAgain(file: string, { nativeBinding }: OpenOptions): Sqlite.Database {
  const sqlite = connect(file, 'wal', nativeBinding);
  trackChanges(sqlite);
  return sqlite;
}

function opened(
  sqlite: Sqlite.Database,
  { now }: OpenOptions,
  {
    isChecked,
    connectAgain,
  }: { readonly isChecked: boolean; readonly connectAgain: (() => Sqlite.Database) | null },
): Opening {
  const database = new Database({ sqlite, now, connectAgain });
  finaliseErasures(database);
  trackChanges(sqlite);
  return { status: 'open', database, isChecked };
}

/** Names the file alone, never its folder. */
function refused(code: RefusalCode, file: string): Opening {
  return { status: 'refused', refusal: { code, params: { file: basename(file) } } };
}
