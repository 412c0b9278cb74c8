import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { databaseFileName, defaultDataFolder, Refused } from '../contract/index.ts';
import { closeDatabase, type Database, openDatabase } from '../database/index.ts';
import type { Arguments } from './command.ts';

/** The database named by `--db`, or the desk's own in the user's data folder. */
function databaseFile(given: Arguments): string {
  const named = given.text('db');
  if (named !== undefined) return resolve(named);
  return join(
    defaultDataFolder({ platform: process.platform, environment: process.env, home: homedir() }),
    databaseFileName,
  );
}

/** Opens the database, runs the work and closes it again. Throws Refused with the reason. */
export async function withDatabase<Result>(
  given: Arguments,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const file = databaseFile(given);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const opened = openDatabase(file, { now: () => new Date() });
  if (opened.status === 'refused') throw new Refused(opened.refusal.code, opened.refusal.params);
  try {
    return await work(opened.database);
  } finally {
    closeDatabase(opened.database);
  }
}
