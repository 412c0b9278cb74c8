import type { Migration } from './migration.ts';

/** The day on which the step of a recorded change was made. */
const dayOfStep = '(SELECT substr(made_at, 1, 10) FROM undo_step WHERE id = step_id)';

/**
 * What follows an accepted roster: the dates of a programme, group days, pairs that end and begin,
 * notes, reasons of locks, and scenarios. A pair may end and begin anew, so that its table is made
 * anew with the day of the beginning in its key.
 */
export const programme: Migration = {
  number: 70,
  migrate: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE milestone (
        cohort_id INTEGER NOT NULL REFERENCES cohort (id),
        milestone TEXT NOT NULL
          CHECK (milestone IN ('shown', 'confirmed', 'started', 'ended')),
        on_day TEXT NOT NULL,
        PRIMARY KEY (cohort_id, milestone)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE group_day (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        cohort_id INTEGER NOT NULL REFERENCES cohort (id),
        on_day TEXT NOT NULL,
        place TEXT NOT NULL,
        topic TEXT NOT NULL
      ) STRICT;
      CREATE INDEX group_day_cohort ON group_day (cohort_id);

      CREATE TABLE scenario (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        cohort_id INTEGER NOT NULL REFERENCES cohort (id),
        name TEXT NOT NULL,
        settings TEXT NOT NULL CHECK (json_valid(settings))
      ) STRICT;
      CREATE INDEX scenario_cohort ON scenario (cohort_id);

      ALTER TABLE run ADD COLUMN scenario_id INTEGER;
      ALTER TABLE participant ADD COLUMN note TEXT;
      ALTER TABLE pair_constraint ADD COLUMN reason TEXT;

      CREATE TABLE dated_pair (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        roster_id INTEGER NOT NULL REFERENCES roster (id),
        position INTEGER NOT NULL,
        a_id INTEGER NOT NULL REFERENCES person (id),
        b_id INTEGER NOT NULL REFERENCES person (id),
        score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 1000),
        parts TEXT NOT NULL CHECK (json_valid(parts)),
        is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
        slot TEXT,
        third_id INTEGER REFERENCES person (id),
        third_score INTEGER,
        a_agency TEXT,
        a_sector TEXT,
        a_unit TEXT,
        a_office TEXT,
        b_agency TEXT,
        b_sector TEXT,
        b_unit TEXT,
        b_office TEXT,
        started_on TEXT NOT NULL,
        ended_on TEXT,
        ended_kind TEXT CHECK (ended_kind IN ('completed', 'interrupted', 'replaced')),
        UNIQUE (roster_id, a_id, b_id, started_on),
        CHECK ((ended_on IS NULL) = (ended_kind IS NULL))
      ) STRICT;
      INSERT INTO dated_pair
        SELECT pair.id, roster_id, position, a_id, b_id, score, parts, pair.is_locked, slot,
          third_id, third_score, a_agency, a_sector, a_unit, a_office, b_agency, b_sector, b_unit,
          b_office, substr(roster.accepted_at, 1, 10), ended_on, ended_kind
        FROM pair JOIN roster ON roster.id = pair.roster_id;
      DROP TABLE pair;
      ALTER TABLE dated_pair RENAME TO pair;
      CREATE INDEX pair_a ON pair (a_id);
      CREATE INDEX pair_b ON pair (b_id);
      CREATE INDEX pair_third ON pair (third_id);

      -- What was recorded of pairs before can still be undone: they began when the step was made.
      UPDATE undo_change SET
        before = json_insert(before, '$.started_on', ${dayOfStep}),
        after = json_insert(after, '$.started_on', ${dayOfStep})
        WHERE table_name = 'pair';
    `);
  },
};
