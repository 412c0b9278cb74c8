import { type Database, sqliteOf } from '../connection.ts';
import { columnsOf, trackedTables } from '../history/tracking.ts';

/** Every row of every tracked table, in an order of its own, to compare two states. */
export function dump(database: Database): Readonly<Record<string, readonly string[]>> {
  const sqlite = sqliteOf(database);
  return Object.fromEntries(
    trackedTables.map((table) => {
      const columns = columnsOf(sqlite, table).map(({ name }) => `"${name}"`);
      const rows = sqlite
        .prepare(`SELECT ${columns.join(', ')} FROM "${table}"`)
        .raw()
        .all();
      return [table, rows.map((row) => JSON.stringify(row)).toSorted()];
    }),
  );
}
