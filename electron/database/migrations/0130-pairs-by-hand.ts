import type { Migration } from './migration.ts';

/**
 * Which pairs were put together by hand. The mark and the reason outlive the lock, so that there is
 * something to be said of two whom no rule keeps; locks of before tell nothing of the hand.
 */
export const pairsByHand: Migration = {
  number: 130,
  migrate: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE pair_constraint_or_mark (
        cohort_id INTEGER NOT NULL,
        a_id INTEGER NOT NULL,
        b_id INTEGER NOT NULL,
        kind TEXT CHECK (kind IN ('locked', 'forbidden')),
        reason TEXT,
        slot TEXT,
        is_by_hand INTEGER NOT NULL DEFAULT 0 CHECK (is_by_hand IN (0, 1)),
        CHECK (kind IS NOT NULL OR is_by_hand = 1),
        PRIMARY KEY (cohort_id, a_id, b_id),
        FOREIGN KEY (cohort_id, a_id) REFERENCES participant (cohort_id, person_id),
        FOREIGN KEY (cohort_id, b_id) REFERENCES participant (cohort_id, person_id)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO pair_constraint_or_mark (cohort_id, a_id, b_id, kind, reason, slot)
        SELECT cohort_id, a_id, b_id, kind, reason, slot FROM pair_constraint;
      DROP TABLE pair_constraint;
      ALTER TABLE pair_constraint_or_mark RENAME TO pair_constraint;
      CREATE INDEX pair_constraint_b ON pair_constraint (cohort_id, b_id);
    `);
  },
};
