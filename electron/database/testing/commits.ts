import { existsSync, readFileSync } from 'node:fs';
import { type Database, sqliteOf } from '../connection.ts';

const logHeader = 32;
const frameHeader = 24;
const pageSizeOffset = 8;
const saltsOffset = 16;

/** From now on the log of a database is kept, so that every commit stays to be counted. */
export function keepLog(database: Database): void {
  sqliteOf(database).pragma('wal_autocheckpoint = 0');
}

/**
 * How many commits the log beside a database holds: a kill between two of them leaves the first and
 * not the second. The last page of a commit tells in its frame how large the file then is.
 * Format: https://www.sqlite.org/fileformat2.html, 4.1.
 */
export function commitsInLog(file: string): number {
  if (!existsSync(`${file}-wal`)) return 0;
  const log = readFileSync(`${file}-wal`);
  if (log.length < logHeader) return 0;
  const frameLength = frameHeader + log.readUInt32BE(pageSizeOffset);
  const salts = log.subarray(saltsOffset, saltsOffset + 8);
  let commits = 0;
  for (let at = logHeader; at + frameLength <= log.length; at += frameLength) {
    if (!log.subarray(at + 8, at + 16).equals(salts)) break;
    if (log.readUInt32BE(at + 4) !== 0) commits += 1;
  }
  return commits;
}
