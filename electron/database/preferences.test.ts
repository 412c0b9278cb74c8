import { expect, test } from 'vitest';
import type { Preferences } from '../contract/index.ts';
import { readHistory } from './history/read.ts';
import { readPreferences, savePreferences } from './preferences.ts';
import { opened } from './testing/samples.ts';

test('a new desk speaks Finnish, follows the system and is not compact', () => {
  expect(readPreferences(opened(':memory:'))).toEqual({
    language: 'fi',
    colourScheme: 'auto',
    contrast: 'auto',
    isCompact: false,
    textSize: 100,
    cohortId: null,
    recentCohortIds: [],
    peopleColumns: null,
  });
});

test('preferences are remembered and are no step of the history', () => {
  const database = opened(':memory:');
  const chosen: Preferences = {
    language: 'sv',
    colourScheme: 'dark',
    contrast: 'high',
    isCompact: true,
    textSize: 120,
    cohortId: 3,
    recentCohortIds: [7, 3],
    peopleColumns: ['agency', 'email'],
  };
  savePreferences(database, { ...chosen, language: 'en' });
  expect(savePreferences(database, chosen)).toEqual(chosen);
  expect(readPreferences(database)).toEqual(chosen);
  expect(readHistory(database).undo).toBeNull();
});
