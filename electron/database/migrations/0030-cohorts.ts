import type { Migration } from './migration.ts';

/**
 * Cohorts, who is in them, what the coordinator set about pairs, and every run of the solver. A
 * run is written once and never changed by undo; it names its cohort without a foreign key so that
 * the making of the cohort can still be undone.
 */
export const cohorts: Migration = {
  number: 30,
  migrate: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE cohort (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        method TEXT NOT NULL REFERENCES method (code),
        status TEXT NOT NULL
          CHECK (status IN ('draft', 'proposal', 'confirmed', 'running', 'ended')),
        settings TEXT NOT NULL CHECK (json_valid(settings)),
        created_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX cohort_method ON cohort (method);

      CREATE TABLE participant (
        cohort_id INTEGER NOT NULL REFERENCES cohort (id),
        person_id INTEGER NOT NULL REFERENCES person (id),
        role TEXT NOT NULL CHECK (role IN ('mentor', 'mentee', 'both')),
        capacity INTEGER NOT NULL CHECK (capacity >= 0),
        PRIMARY KEY (cohort_id, person_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX participant_person ON participant (person_id);

      CREATE TABLE pair_constraint (
        cohort_id INTEGER NOT NULL,
        a_id INTEGER NOT NULL,
        b_id INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('locked', 'forbidden')),
        PRIMARY KEY (cohort_id, a_id, b_id),
        FOREIGN KEY (cohort_id, a_id) REFERENCES participant (cohort_id, person_id),
        FOREIGN KEY (cohort_id, b_id) REFERENCES participant (cohort_id, person_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX pair_constraint_b ON pair_constraint (cohort_id, b_id);

      CREATE TABLE run (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        cohort_id INTEGER NOT NULL,
        started_at TEXT NOT NULL,
        status TEXT NOT NULL
          CHECK (status IN ('optimal', 'feasible', 'infeasible', 'cancelled', 'invalid')),
        engine TEXT NOT NULL,
        total_ms REAL NOT NULL,
        fingerprint TEXT NOT NULL,
        objective TEXT CHECK (json_valid(objective)),
        versions TEXT NOT NULL CHECK (json_valid(versions)),
        settings TEXT NOT NULL CHECK (json_valid(settings)),
        people TEXT NOT NULL CHECK (json_valid(people)),
        problem TEXT NOT NULL CHECK (json_valid(problem)),
        answer TEXT NOT NULL CHECK (json_valid(answer)),
        pairs TEXT NOT NULL CHECK (json_valid(pairs))
      ) STRICT;
      CREATE INDEX run_cohort ON run (cohort_id);
    `);
  },
};
