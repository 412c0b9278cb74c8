import type { About, Preferences } from '../contract/index.ts';
import { type Database, savePreferences, sqliteVersion } from '../database/index.ts';
import type { Surroundings } from './surroundings.ts';

/** What this desk runs on and what it was asked to open. */
export function about({ database, versions, openingCohortId }: Surroundings): About {
  return {
    version: versions.pariksi,
    electron: versions.electron,
    sqlite: sqliteVersion(database),
    isTrialRuntime: versions.isTrialRuntime,
    openingCohortId,
  };
}

/** Stores the coordinator's preferences. They are no data of the programme, so no undo step. */
export function storePreferences(database: Database, preferences: Preferences): Preferences {
  savePreferences(database, preferences);
  return preferences;
}
