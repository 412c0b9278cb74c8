import type Sqlite from 'better-sqlite3';

/** One step of the schema. It runs in a transaction of its own, once, in the order of numbers. */
export interface Migration {
  /** A multiple of ten; becomes the file's `user_version`. */
  readonly number: number;
  readonly migrate: (sqlite: Sqlite.Database) => void;
}
