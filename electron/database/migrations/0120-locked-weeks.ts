import type { Migration } from './migration.ts';

/** The week in which a locked visit takes place; locks of before hold in any week. */
export const lockedWeeks: Migration = {
  number: 120,
  migrate: (sqlite) => {
    sqlite.exec('ALTER TABLE pair_constraint ADD COLUMN slot TEXT');
  },
};
