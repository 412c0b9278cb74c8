import { type Preferences, preferencesSchema } from '../contract/index.ts';
import type { Database } from './connection.ts';
import { get, inTransaction, query, run } from './query.ts';

const key = 'preferences';
const defaults: Preferences = {
  language: 'fi',
  colourScheme: 'auto',
  contrast: 'auto',
  isCompact: false,
  textSize: 100,
  cohortId: null,
  recentCohortIds: [],
  peopleColumns: null,
};

/** The coordinator's preferences; those of a new desk where none were saved. */
export function readPreferences(database: Database): Preferences {
  const row = get(database, query.selectFrom('setting').select('value').where('key', '=', key));
  return row === undefined ? defaults : preferencesSchema.parse(JSON.parse(row.value));
}

/** Saves the preferences. They are the desk's and not data: no undo step, no audit entry. */
export function savePreferences(database: Database, preferences: Preferences): Preferences {
  const value = JSON.stringify(preferences);
  const insert = query
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }));
  inTransaction(database, () => run(database, insert));
  return preferences;
}
