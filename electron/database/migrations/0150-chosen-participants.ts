import type { Migration } from './migration.ts';

/**
 * Whether it has been said of a cohort who takes part, so that nobody at all can be said too. Of
 * before it has been said where somebody takes part or there is a roster.
 */
export const chosenParticipants: Migration = {
  number: 150,
  migrate: (sqlite) => {
    sqlite.exec(`
      ALTER TABLE cohort ADD COLUMN has_chosen_participants INTEGER NOT NULL DEFAULT 0
        CHECK (has_chosen_participants IN (0, 1));
      UPDATE cohort SET has_chosen_participants = 1
        WHERE id IN (SELECT cohort_id FROM participant UNION SELECT cohort_id FROM roster);
    `);
  },
};
