import type { Migration } from './migration.ts';

/** Two who look like one person and of whom a coordinator has said that they are not. */
export const distinctPeople: Migration = {
  number: 100,
  migrate: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE distinct_people (
        a_id INTEGER NOT NULL REFERENCES person (id),
        b_id INTEGER NOT NULL REFERENCES person (id),
        PRIMARY KEY (a_id, b_id),
        CHECK (a_id < b_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX distinct_people_b ON distinct_people (b_id);
    `);
  },
};
