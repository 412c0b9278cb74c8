import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listAudit } from '../audit.ts';
import { Database, sqliteOf } from '../connection.ts';
import { newestDone, oldestUndone, redo, undo } from '../history/replay.ts';
import { trackChanges } from '../history/tracking.ts';
import { connect } from '../opening/connect.ts';
import { all, query } from '../query.ts';
import { dump } from './dump.ts';
import { stillClock } from './samples.ts';

type Rows = ReturnType<typeof dump>;

/** What the files of a database hold, looked at without touching them. */
export interface StoredState {
  /** What SQLite finds wrong; empty for a sound database. */
  readonly faults: readonly string[];
  readonly rows: Rows;
  /** How many runs are kept, which no undo takes away. */
  readonly runs: number;
  /** The steps that undo and redo would take. */
  readonly undo: { readonly id: number; readonly code: string } | null;
  readonly redo: { readonly id: number; readonly code: string } | null;
  /** The rows as they would be after the undo and after the redo; null where there is none. */
  readonly undone: Rows | null;
  readonly redone: Rows | null;
  /** The newest entry of the audit log. */
  readonly audited: string | null;
}

/**
 * Reads a copy of the file and of its log, whether its program still runs or was killed. Nobody may
 * be writing meanwhile.
 */
export function storedState(file: string): StoredState {
  const folder = mkdtempSync(join(tmpdir(), 'pariksi-look-'));
  const copy = join(folder, 'copy.db');
  for (const ending of ['', '-wal'])
    if (existsSync(file + ending)) copyFileSync(file + ending, copy + ending);
  const sqlite = connect(copy, 'wal', undefined);
  try {
    trackChanges(sqlite);
    return stateOf(new Database({ sqlite, now: stillClock, connectAgain: null }));
  } finally {
    sqlite.close();
    rmSync(folder, { recursive: true });
  }
}

function stateOf(database: Database): StoredState {
  const present = {
    faults: faultsOf(database),
    rows: dump(database),
    runs: all(database, query.selectFrom('run').select('id')).length,
    undo: named(newestDone(database)),
    redo: named(oldestUndone(database)),
    audited: listAudit(database, 1)[0]?.action ?? null,
  };
  const redone = redo(database) ? dump(database) : null;
  if (redone !== null) undo(database);
  const undone = undo(database) ? dump(database) : null;
  return { ...present, undone, redone };
}

function faultsOf(database: Database): readonly string[] {
  const sqlite = sqliteOf(database);
  const check = String(sqlite.pragma('quick_check', { simple: true }));
  const dangling = sqlite.prepare('PRAGMA foreign_key_check').raw().all();
  return [...(check === 'ok' ? [] : [check]), ...dangling.map((row) => JSON.stringify(row))];
}

function named(step: { readonly id: number; readonly code: string } | undefined) {
  return step === undefined ? null : { id: step.id, code: step.code };
}
