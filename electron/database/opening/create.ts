import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { migrate } from '../migrations/migrate.ts';
import { fillReferenceData } from '../organisation/fill.ts';
import { connect } from './connect.ts';
import { applicationId } from './head.ts';

/**
 * Makes a new database under another name and gives it its own name only when it is whole, so that
 * a kill on the way never leaves an empty or half-made file. Only the user may read it.
 */
export function createDatabaseFile(file: string, nativeBinding: string | undefined): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.new-${process.pid}`;
  rmSync(unfinished, { force: true });
  closeSync(openSync(unfinished, 'wx', 0o600));
  try {
    const sqlite = connect(unfinished, 'delete', nativeBinding);
    try {
      build(sqlite);
    } finally {
      sqlite.close();
    }
    renameSync(unfinished, file);
    syncFolder(dirname(file));
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Fills an empty database with the tables and the reference data. */
export function build(sqlite: Sqlite.Database): void {
  sqlite.pragma(`application_id = ${applicationId}`);
  migrate(sqlite);
  sqlite.transaction(() => fillReferenceData(sqlite)).immediate();
}

/** Makes a renaming survive a power cut. Windows has no such call and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
