import type { Migration } from './migration.ts';

/**
 * How pairs and the places of people were on earlier days. A row tells what held until a day on
 * which it changed; what holds now stays in the tables of pairs and people. Of before it is known
 * where people were when their pairs began, and that they had moved by their last change at the
 * latest. What is filled in here is no part of a step that can be undone, so that a place has no
 * foreign key: it outlives the undoing of its person's import.
 */
export const earlierDays: Migration = {
  number: 140,
  migrate: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE earlier_pair (
        pair_id INTEGER NOT NULL REFERENCES pair (id),
        until_day TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('interrupted', 'replaced')),
        score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 1000),
        parts TEXT NOT NULL CHECK (json_valid(parts)),
        slot TEXT,
        third_id INTEGER REFERENCES person (id),
        third_score INTEGER,
        PRIMARY KEY (pair_id, until_day)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX earlier_pair_third ON earlier_pair (third_id);

      CREATE TABLE earlier_place (
        person_id INTEGER NOT NULL,
        until_day TEXT NOT NULL,
        agency TEXT,
        sector TEXT,
        unit TEXT,
        office TEXT,
        PRIMARY KEY (person_id, until_day)
      ) STRICT, WITHOUT ROWID;

      WITH begun AS (
        SELECT a_id AS person_id, started_on AS day, id, a_agency AS agency, a_sector AS sector,
          a_unit AS unit, a_office AS office FROM pair
        UNION ALL
        SELECT b_id, started_on, id, b_agency, b_sector, b_unit, b_office FROM pair
      ), known AS (
        SELECT person_id, day, id, agency, sector, unit, office FROM begun
        UNION ALL
        SELECT id, substr(changed_at, 1, 10), NULL, agency, sector, unit, office FROM person
      ), followed AS (
        SELECT person_id, agency, sector, unit, office, id,
          lead(day) OVER following AS until_day,
          lead(agency) OVER following AS next_agency,
          lead(sector) OVER following AS next_sector,
          lead(unit) OVER following AS next_unit,
          lead(office) OVER following AS next_office
        FROM known
        -- What is known of now comes last, even of those who moved before their pair began.
        WINDOW following AS (PARTITION BY person_id ORDER BY id IS NULL, day, id)
      )
      INSERT OR IGNORE INTO earlier_place (person_id, until_day, agency, sector, unit, office)
        SELECT person_id, until_day, agency, sector, unit, office FROM followed
        WHERE id IS NOT NULL AND until_day IS NOT NULL
          AND coalesce(agency, sector, unit, office) IS NOT NULL
          AND person_id IN (SELECT id FROM person WHERE erased_at IS NULL)
          AND (agency IS NOT next_agency OR sector IS NOT next_sector
            OR unit IS NOT next_unit OR office IS NOT next_office)
        ORDER BY person_id, until_day, id;
    `);
  },
};
