import type Sqlite from 'better-sqlite3';

/** What an open database is made of, for this room only. */
interface Inside {
  readonly sqlite: Sqlite.Database;
  readonly now: () => Date;
}

/** A prepared statement whose rows have the type that the query built for it says. */
type PreparedStatement = Sqlite.Statement<unknown[], never>;

const mostStatements = 300;

/** An open database. Other rooms hand it on and never look inside. */
export class Database {
  readonly #inside: Inside;
  readonly #statements = new Map<string, PreparedStatement>();

  constructor(inside: Inside) {
    this.#inside = inside;
  }

  static sqliteOf(database: Database): Sqlite.Database {
    return database.#inside.sqlite;
  }

  /** Preparing costs more than running, above all where triggers are compiled along. */
  static prepared(database: Database, text: string): PreparedStatement {
    const statements = database.#statements;
    const known = statements.get(text);
    if (known !== undefined) return known;
    if (statements.size >= mostStatements) statements.clear();
    const statement = database.#inside.sqlite.prepare<unknown[], never>(text);
    statements.set(text, statement);
    return statement;
  }

  static nowOf(database: Database): Date {
    return database.#inside.now();
  }
}

/** The connection of an open database. */
export const sqliteOf = Database.sqliteOf;

/** A prepared statement for this text, kept for the next time. */
export const prepared = Database.prepared;

/** The present moment as the database's clock tells it, as ISO 8601 in UTC. */
export function momentOf(database: Database): string {
  return Database.nowOf(database).toISOString();
}
