import type Sqlite from 'better-sqlite3';

/** What an open database is made of, for this room only. */
interface Inside {
  readonly sqlite: Sqlite.Database;
  readonly now: () => Date;
}

/** An open database. Other rooms hand it on and never look inside. */
export class Database {
  readonly #inside: Inside;

  constructor(inside: Inside) {
    this.#inside = inside;
  }

  static sqliteOf(database: Database): Sqlite.Database {
    return database.#inside.sqlite;
  }

  static nowOf(database: Database): Date {
    return database.#inside.now();
  }
}

/** The connection of an open database. */
export const sqliteOf = Database.sqliteOf;

/** The present moment as the database's clock tells it, as ISO 8601 in UTC. */
export function momentOf(database: Database): string {
  return Database.nowOf(database).toISOString();
}
