import { z } from 'zod';
import { type ImportRecord, importFileKindSchema, importRecordSchema } from '../contract/index.ts';
import { type Database, momentOf } from './connection.ts';
import { newestDone } from './history/replay.ts';
import { all, get, query, run } from './query.ts';

/** What an import did, by its numbers alone: never who or from where. */
export type ImportNumbers = Omit<ImportRecord, 'importId' | 'importedAt' | 'isLatestChange'>;

/** Records an accepted import. To be called inside `change`. */
export function recordImport(
  database: Database,
  { added, changed, unchanged, missing, fileKind, changedFields }: ImportNumbers,
): { readonly id: number; readonly importedAt: string } {
  const importedAt = momentOf(database);
  const row = {
    imported_at: importedAt,
    added,
    changed,
    unchanged,
    missing,
    file_kind: fileKind,
    changed_fields: JSON.stringify(changedFields),
  };
  const { insertedId } = run(database, query.insertInto('import_batch').values(row));
  return { id: insertedId, importedAt };
}

const changedFieldsSchema = importRecordSchema.unwrap().shape.changedFields;

/** The imports whose changes stand, the newest first. */
export function listImports(database: Database): readonly ImportRecord[] {
  const latest = latestImport(database);
  const batches = query.selectFrom('import_batch').selectAll().orderBy('id', 'desc');
  return all(database, batches).map((row) => ({
    importId: row.id,
    importedAt: row.imported_at,
    fileKind: importFileKindSchema.nullable().catch(null).parse(row.file_kind),
    added: row.added,
    changed: row.changed,
    unchanged: row.unchanged,
    missing: row.missing,
    changedFields: changedFieldsSchema.parse(JSON.parse(row.changed_fields)),
    isLatestChange: row.id === latest,
  }));
}

const imageSchema = z.object({ id: z.number() });

/** The import that the newest change is, if it is one. */
function latestImport(database: Database): number | null {
  const step = newestDone(database);
  if (step === undefined) return null;
  const changes = query
    .selectFrom('undo_change')
    .select('after')
    .where('step_id', '=', step.id)
    .where('table_name', '=', 'import_batch');
  const after = get(database, changes)?.after ?? null;
  return after === null ? null : imageSchema.parse(JSON.parse(after)).id;
}
