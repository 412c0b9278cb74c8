import type Sqlite from 'better-sqlite3';

/** What an open database is made of, for this room only. */
interface Inside {
  readonly sqlite: Sqlite.Database;
  readonly now: () => Date;
  /** Makes another connection to the same file; null for a database in memory, which has one. */
  readonly connectAgain: (() => Sqlite.Database) | null;
}

/** A prepared statement whose rows have the type that the query built for it says. */
type PreparedStatement = Sqlite.Statement<unknown[], never>;

const mostStatements = 300;

/** An open database. Other rooms hand it on and never look inside. */
export class Database {
  readonly #inside: Inside;
  readonly #statements = new Map<string, PreparedStatement>();
  /** Settles when the long change that now writes beside this connection has ended. */
  #longChange: Promise<void> | null = null;

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

  /**
   * The same database for a change that takes many turns, and the end of it. Until then nothing can
   * be changed through this one, which goes on reading what was stored before.
   */
  static beside(database: Database): { readonly inner: Database; readonly leave: () => void } {
    const { connectAgain } = database.#inside;
    const inner = new Database(
      connectAgain === null
        ? database.#inside
        : { ...database.#inside, sqlite: connectAgain(), connectAgain: null },
    );
    let end = (): void => {};
    database.#longChange = new Promise((resolve) => {
      end = resolve;
    });
    const leave = (): void => {
      if (connectAgain !== null) inner.#inside.sqlite.close();
      database.#longChange = null;
      end();
    };
    return { inner, leave };
  }

  static longChangeOf(database: Database): Promise<void> | null {
    return database.#longChange;
  }

  static nowOf(database: Database): Date {
    return database.#inside.now();
  }
}

/** The connection of an open database. */
export const sqliteOf = Database.sqliteOf;

/** Another connection to the database, and how the long change that it is for ends. */
export const beside = Database.beside;

/** The long change that is under way beside this connection; null if there is none. */
export const longChangeOf = Database.longChangeOf;

/** A prepared statement for this text, kept for the next time. */
export const prepared = Database.prepared;

/** The present moment as the database's clock tells it, as ISO 8601 in UTC. */
export function momentOf(database: Database): string {
  return Database.nowOf(database).toISOString();
}
