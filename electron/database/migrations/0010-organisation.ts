import type { Migration } from './migration.ts';

/**
 * The organisation as data. An office belongs to an agency only as the place of its branch: where
 * a person works and whom the person works for are independent. Units carry their validity and
 * their successors, because agencies merge and split.
 */
export const organisation: Migration = {
  number: 10,
  migrate: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE unit (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('agency', 'sector', 'department', 'unit')),
        parent_id INTEGER REFERENCES unit (id),
        sector_id INTEGER REFERENCES unit (id),
        name_fi TEXT NOT NULL,
        name_sv TEXT NOT NULL,
        name_en TEXT NOT NULL,
        short_fi TEXT NOT NULL,
        short_sv TEXT NOT NULL,
        short_en TEXT NOT NULL,
        valid_from TEXT,
        valid_to TEXT,
        is_in_use INTEGER NOT NULL CHECK (is_in_use IN (0, 1)),
        position INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX unit_parent ON unit (parent_id);
      CREATE INDEX unit_sector ON unit (sector_id);

      CREATE TABLE unit_successor (
        id INTEGER PRIMARY KEY,
        old_id INTEGER NOT NULL REFERENCES unit (id),
        new_id INTEGER NOT NULL REFERENCES unit (id),
        kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'move')),
        rule TEXT,
        valid_from TEXT NOT NULL,
        is_estimated INTEGER NOT NULL CHECK (is_estimated IN (0, 1)),
        UNIQUE (old_id, new_id, valid_from)
      ) STRICT;
      CREATE INDEX unit_successor_new ON unit_successor (new_id);

      CREATE TABLE office (
        code TEXT PRIMARY KEY,
        name_fi TEXT NOT NULL,
        name_sv TEXT NOT NULL,
        name_en TEXT NOT NULL,
        agency TEXT NOT NULL REFERENCES unit (code),
        is_head INTEGER NOT NULL CHECK (is_head IN (0, 1)),
        latitude REAL NOT NULL,
        longitude REAL NOT NULL,
        position INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX office_agency ON office (agency);

      CREATE TABLE travel (
        from_office TEXT NOT NULL REFERENCES office (code),
        to_office TEXT NOT NULL REFERENCES office (code),
        kilometres INTEGER NOT NULL CHECK (kilometres >= 0),
        minutes INTEGER NOT NULL CHECK (minutes >= 0),
        position INTEGER NOT NULL,
        PRIMARY KEY (from_office, to_office),
        CHECK (from_office <> to_office)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX travel_to ON travel (to_office);

      CREATE TABLE goal_category (
        code TEXT PRIMARY KEY,
        name_fi TEXT NOT NULL,
        name_sv TEXT NOT NULL,
        name_en TEXT NOT NULL,
        position INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE competence_area (
        code TEXT PRIMARY KEY,
        name_fi TEXT NOT NULL,
        name_sv TEXT NOT NULL,
        name_en TEXT NOT NULL,
        sector TEXT REFERENCES unit (code),
        position INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX competence_area_sector ON competence_area (sector);

      CREATE TABLE method (
        code TEXT PRIMARY KEY CHECK (code IN ('mentoring', 'shadowing', 'workpair')),
        name_fi TEXT NOT NULL,
        name_sv TEXT NOT NULL,
        name_en TEXT NOT NULL,
        position INTEGER NOT NULL
      ) STRICT;
    `);
  },
};
