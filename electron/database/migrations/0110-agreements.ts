import type { Migration } from './migration.ts';

/** The day on which a pair has signed its agreement. */
export const agreements: Migration = {
  number: 110,
  migrate: (sqlite) => {
    sqlite.exec('ALTER TABLE pair ADD COLUMN agreed_on TEXT');
  },
};
