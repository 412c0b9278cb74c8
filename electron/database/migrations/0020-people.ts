import type { Migration } from './migration.ts';

/** People and what they answered. Ids are never used again, because runs and pairs point to them. */
export const people: Migration = {
  number: 20,
  migrate: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE person (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE,
        revision INTEGER NOT NULL,
        changed_at TEXT NOT NULL,
        erased_at TEXT,
        role TEXT CHECK (role IN ('mentor', 'mentee', 'both')),
        last_name TEXT NOT NULL,
        first_name TEXT NOT NULL,
        email TEXT,
        staff_number TEXT,
        agency TEXT REFERENCES unit (code),
        sector TEXT REFERENCES unit (code),
        unit TEXT,
        title TEXT,
        office TEXT REFERENCES office (code),
        meeting_mode TEXT CHECK (meeting_mode IN ('in-person', 'remote', 'both')),
        experience_years REAL CHECK (experience_years >= 0),
        capacity INTEGER CHECK (capacity >= 0),
        expectations TEXT,
        availability TEXT,
        supervisor_supports INTEGER CHECK (supervisor_supports IN (0, 1)),
        supported_on TEXT,
        informed_on TEXT
      ) STRICT;
      CREATE INDEX person_agency ON person (agency);
      CREATE INDEX person_sector ON person (sector);
      CREATE INDEX person_office ON person (office);

      CREATE TABLE person_language (
        person_id INTEGER NOT NULL REFERENCES person (id),
        position INTEGER NOT NULL,
        language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
        PRIMARY KEY (person_id, position),
        UNIQUE (person_id, language)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE person_goal (
        person_id INTEGER NOT NULL REFERENCES person (id),
        rank INTEGER NOT NULL,
        goal TEXT NOT NULL REFERENCES goal_category (code),
        PRIMARY KEY (person_id, rank),
        UNIQUE (person_id, goal)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX person_goal_goal ON person_goal (goal);

      CREATE TABLE person_competence (
        person_id INTEGER NOT NULL REFERENCES person (id),
        direction TEXT NOT NULL CHECK (direction IN ('offered', 'sought')),
        position INTEGER NOT NULL,
        competence TEXT NOT NULL REFERENCES competence_area (code),
        PRIMARY KEY (person_id, direction, position),
        UNIQUE (person_id, direction, competence)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX person_competence_competence ON person_competence (competence);

      CREATE TABLE person_relation (
        person_id INTEGER NOT NULL REFERENCES person (id),
        kind TEXT NOT NULL CHECK (kind IN ('supervisor', 'wish', 'exclusion', 'earlier')),
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        linked_id INTEGER REFERENCES person (id),
        PRIMARY KEY (person_id, kind, position)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX person_relation_linked ON person_relation (linked_id);
    `);
  },
};
