import type { Migration } from './migration.ts';

/** The accepted roster of a cohort and its pairs, with where both were when they were paired. */
export const rosters: Migration = {
  number: 40,
  migrate: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE roster (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        cohort_id INTEGER NOT NULL UNIQUE REFERENCES cohort (id),
        run_id INTEGER NOT NULL REFERENCES run (id),
        accepted_at TEXT NOT NULL,
        objective TEXT NOT NULL CHECK (json_valid(objective)),
        is_proved_best INTEGER NOT NULL CHECK (is_proved_best IN (0, 1))
      ) STRICT;
      CREATE INDEX roster_run ON roster (run_id);

      CREATE TABLE pair (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        roster_id INTEGER NOT NULL REFERENCES roster (id),
        position INTEGER NOT NULL,
        a_id INTEGER NOT NULL REFERENCES person (id),
        b_id INTEGER NOT NULL REFERENCES person (id),
        score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 1000),
        parts TEXT NOT NULL CHECK (json_valid(parts)),
        is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
        a_agency TEXT,
        a_sector TEXT,
        a_unit TEXT,
        a_office TEXT,
        b_agency TEXT,
        b_sector TEXT,
        b_unit TEXT,
        b_office TEXT,
        ended_on TEXT,
        ended_kind TEXT CHECK (ended_kind IN ('completed', 'interrupted', 'replaced')),
        UNIQUE (roster_id, a_id, b_id),
        CHECK ((ended_on IS NULL) = (ended_kind IS NULL))
      ) STRICT;
      CREATE INDEX pair_a ON pair (a_id);
      CREATE INDEX pair_b ON pair (b_id);
    `);
  },
};
