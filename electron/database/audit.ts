import { type Database, momentOf } from './connection.ts';
import { all, query, run } from './query.ts';

/** An entry of the audit log: ids and codes, never a name. */
export interface AuditEntry {
  readonly at: string;
  readonly action: string;
  readonly objectKind: string | null;
  readonly objectId: number | null;
  readonly result: 'done' | 'refused';
}

/** Adds an entry to the audit log. `change`, `undo` and `redo` do so by themselves. */
export function recordAudit(
  database: Database,
  entry: Partial<Omit<AuditEntry, 'at'>> & { readonly action: string },
): void {
  const row = {
    at: momentOf(database),
    action: entry.action,
    object_kind: entry.objectKind ?? null,
    object_id: entry.objectId ?? null,
    result: entry.result ?? 'done',
  };
  run(database, query.insertInto('audit').values(row));
}

/** The newest entries of the audit log, the newest first. */
export function listAudit(database: Database, most: number): AuditEntry[] {
  const newest = query.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(most);
  return all(database, newest).map((row) => ({
    at: row.at,
    action: row.action,
    objectKind: row.object_kind,
    objectId: row.object_id,
    result: row.result,
  }));
}
