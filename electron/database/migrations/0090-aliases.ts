import type { Migration } from './migration.ts';

/** Keys that a person had as another person, before the two were made one. */
export const aliases: Migration = {
  number: 90,
  migrate: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE person_alias (
        key TEXT PRIMARY KEY,
        person_id INTEGER NOT NULL REFERENCES person (id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX person_alias_person ON person_alias (person_id);
    `);
  },
};
