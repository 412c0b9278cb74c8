import { type Database, momentOf } from './connection.ts';
import { query, run } from './query.ts';

/** How many rows an accepted import added, changed and found unchanged. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Records an accepted import, by its counts alone. To be called inside `change`. */
export function recordImport(
  database: Database,
  { added, changed, unchanged }: ImportCounts,
): { readonly id: number; readonly importedAt: string } {
  const importedAt = momentOf(database);
  const row = { imported_at: importedAt, added, changed, unchanged };
  const { insertedId } = run(database, query.insertInto('import_batch').values(row));
  return { id: insertedId, importedAt };
}
