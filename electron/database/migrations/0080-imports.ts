import { fillEmailDomains } from '../organisation/fill.ts';
import type { Migration } from './migration.ts';

/** What an import changed, field by field; and e-mail domains whose addresses are of one person. */
export const imports: Migration = {
  number: 80,
  migrate: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE email_domain (
        domain TEXT PRIMARY KEY,
        family TEXT NOT NULL
      ) STRICT;

      ALTER TABLE import_batch ADD COLUMN file_kind TEXT;
      ALTER TABLE import_batch ADD COLUMN missing INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE import_batch ADD COLUMN changed_fields TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(changed_fields));
    `);
    fillEmailDomains(sqlite);
  },
};
