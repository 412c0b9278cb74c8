import type Sqlite from 'better-sqlite3';
import { organisation } from './0010-organisation.ts';
import { people } from './0020-people.ts';
import { cohorts } from './0030-cohorts.ts';
import { rosters } from './0040-rosters.ts';
import { records } from './0050-records.ts';
import { methods } from './0060-methods.ts';
import { programme } from './0070-programme.ts';
import { imports } from './0080-imports.ts';
import { aliases } from './0090-aliases.ts';
import { distinctPeople } from './0100-distinct-people.ts';
import { agreements } from './0110-agreements.ts';
import { lockedWeeks } from './0120-locked-weeks.ts';
import { pairsByHand } from './0130-pairs-by-hand.ts';
import { earlierDays } from './0140-earlier-days.ts';
import { chosenParticipants } from './0150-chosen-participants.ts';
import type { Migration } from './migration.ts';

/** Every migration there has ever been, in order. One that has been released is never edited. */
export const migrations: readonly Migration[] = [
  organisation,
  people,
  cohorts,
  rosters,
  records,
  methods,
  programme,
  imports,
  aliases,
  distinctPeople,
  agreements,
  lockedWeeks,
  pairsByHand,
  earlierDays,
  chosenParticipants,
];

/** The version that this program writes; a file with a higher one is from the future. */
export const newestVersion = Math.max(...migrations.map((migration) => migration.number));

/** The number of the last migration that the file has seen; 0 for a new one. */
export function versionOf(sqlite: Sqlite.Database): number {
  return Number(sqlite.pragma('user_version', { simple: true }));
}

/**
 * Brings the schema up to `upTo`, each migration in a transaction of its own together with its
 * version, so that a kill in between leaves a file that the next start carries on from.
 */
export function migrate(sqlite: Sqlite.Database, upTo: number = newestVersion): void {
  const seen = versionOf(sqlite);
  for (const migration of migrations) {
    if (migration.number <= seen || migration.number > upTo) continue;
    sqlite
      .transaction(() => {
        migration.migrate(sqlite);
        sqlite.pragma(`user_version = ${migration.number}`);
      })
      .immediate();
  }
}
