import type { Migration } from './migration.ts';

/** What the database remembers of itself: imports, the audit log, undo steps and settings. */
export const records: Migration = {
  number: 50,
  migrate: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE import_batch (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        imported_at TEXT NOT NULL,
        added INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        unchanged INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE audit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        action TEXT NOT NULL,
        object_kind TEXT,
        object_id INTEGER,
        result TEXT NOT NULL CHECK (result IN ('done', 'refused'))
      ) STRICT;

      CREATE TABLE undo_step (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL,
        params TEXT NOT NULL CHECK (json_valid(params)),
        made_at TEXT NOT NULL,
        is_undone INTEGER NOT NULL CHECK (is_undone IN (0, 1)),
        is_erasure INTEGER NOT NULL CHECK (is_erasure IN (0, 1))
      ) STRICT;

      CREATE TABLE undo_change (
        id INTEGER PRIMARY KEY,
        step_id INTEGER NOT NULL REFERENCES undo_step (id) ON DELETE CASCADE,
        table_name TEXT NOT NULL,
        before TEXT CHECK (json_valid(before)),
        after TEXT CHECK (json_valid(after)),
        CHECK (before IS NOT NULL OR after IS NOT NULL)
      ) STRICT;
      CREATE INDEX undo_change_step ON undo_change (step_id);

      CREATE TABLE setting (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL CHECK (json_valid(value))
      ) STRICT;
    `);
  },
};
