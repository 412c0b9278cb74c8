import { fillTasks } from '../organisation/fill.ts';
import type { Migration } from './migration.ts';

/**
 * What job shadowing and work pairs ask of people, the task catalogue, the weeks of visits and the
 * third person of a trio. Participants get the roles of all methods; their table is made anew,
 * because a check of SQLite cannot be changed.
 */
export const methods: Migration = {
  number: 60,
  migrate: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE task (
        code TEXT PRIMARY KEY,
        name_fi TEXT NOT NULL,
        name_sv TEXT NOT NULL,
        name_en TEXT NOT NULL,
        sector TEXT,
        is_critical INTEGER NOT NULL CHECK (is_critical IN (0, 1)),
        position INTEGER NOT NULL
      ) STRICT;

      ALTER TABLE person ADD COLUMN shadowing_role TEXT
        CHECK (shadowing_role IN ('host', 'visitor', 'both'));
      ALTER TABLE person ADD COLUMN shadowing_days INTEGER
        CHECK (shadowing_days BETWEEN 1 AND 10);
      ALTER TABLE person ADD COLUMN slot_capacity INTEGER CHECK (slot_capacity >= 0);
      ALTER TABLE person ADD COLUMN is_reciprocal INTEGER CHECK (is_reciprocal IN (0, 1));
      ALTER TABLE person ADD COLUMN handles_confidential INTEGER
        CHECK (handles_confidential IN (0, 1));
      ALTER TABLE person ADD COLUMN workload TEXT
        CHECK (workload IN ('light', 'normal', 'heavy'));

      CREATE TABLE person_week (
        person_id INTEGER NOT NULL REFERENCES person (id),
        kind TEXT NOT NULL CHECK (kind IN ('possible', 'impossible')),
        week TEXT NOT NULL,
        PRIMARY KEY (person_id, kind, week)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE person_task (
        person_id INTEGER NOT NULL REFERENCES person (id),
        position INTEGER NOT NULL,
        task TEXT NOT NULL REFERENCES task (code),
        level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
        wants_to_learn INTEGER NOT NULL CHECK (wants_to_learn IN (0, 1)),
        PRIMARY KEY (person_id, position),
        UNIQUE (person_id, task)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX person_task_task ON person_task (task);

      CREATE TABLE person_peak_month (
        person_id INTEGER NOT NULL REFERENCES person (id),
        month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
        PRIMARY KEY (person_id, month)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE person_absence (
        person_id INTEGER NOT NULL REFERENCES person (id),
        position INTEGER NOT NULL,
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL,
        PRIMARY KEY (person_id, position),
        CHECK (first_day <= last_day)
      ) STRICT, WITHOUT ROWID;

      ALTER TABLE pair ADD COLUMN slot TEXT;
      ALTER TABLE pair ADD COLUMN third_id INTEGER REFERENCES person (id);
      ALTER TABLE pair ADD COLUMN third_score INTEGER;
      CREATE INDEX pair_third ON pair (third_id);

      CREATE TABLE participant_of_any_method (
        cohort_id INTEGER NOT NULL REFERENCES cohort (id),
        person_id INTEGER NOT NULL REFERENCES person (id),
        role TEXT NOT NULL
          CHECK (role IN ('mentor', 'mentee', 'host', 'visitor', 'both', 'member')),
        capacity INTEGER NOT NULL CHECK (capacity >= 0),
        PRIMARY KEY (cohort_id, person_id)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO participant_of_any_method SELECT * FROM participant;
      CREATE TEMP TABLE kept_constraint AS SELECT * FROM pair_constraint;
      DELETE FROM pair_constraint;
      DROP TABLE participant;
      ALTER TABLE participant_of_any_method RENAME TO participant;
      CREATE INDEX participant_person ON participant (person_id);
      INSERT INTO pair_constraint SELECT * FROM kept_constraint;
      DROP TABLE kept_constraint;
    `);
    fillTasks(sqlite);
  },
};
