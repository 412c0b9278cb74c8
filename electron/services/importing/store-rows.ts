import {
  type ImportFileKind,
  type ImportOutcome,
  type ImportPreview,
  type ImportRecord,
  type ImportRow,
  type PersonDraft,
  type ProfileFields,
  profileFieldNames,
  Refused,
} from '../../contract/index.ts';
import {
  change,
  type Database,
  insertPerson,
  linkRelations,
  listPeople,
  recordImport,
  rememberMapping,
  updatePerson,
} from '../../database/index.ts';
import { isLastingAnswer } from '../../workbook/index.ts';

/**
 * Stores the rows with the given keys, or all, as one transaction and one undo step, and remembers
 * how the file was read.
 */
export function acceptImport(
  database: Database,
  preview: ImportPreview,
  keys: readonly string[] | null,
  fileKind: ImportFileKind | null = null,
): ImportOutcome {
  const wanted = keys === null ? null : new Set(keys);
  const rows = preview.rows.filter(({ draft }) => wanted === null || wanted.has(draft.key));
  const count = (status: ImportRow['status']): number =>
    rows.filter((row) => row.status === status).length;
  const counts = {
    added: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
  };
  return change(
    database,
    { code: 'import', params: { count: counts.added + counts.changed } },
    () => {
      refuseKnownKeys(database, rows);
      const personIds = rows.map((row) => storeRow(database, row));
      linkRelations(database);
      const { id, importedAt } = recordImport(database, {
        ...counts,
        missing: preview.missing.length,
        fileKind,
        changedFields: changesByField(rows),
      });
      rememberMapping(database, lastingPart(preview.mapping));
      return { importId: id, ...counts, importedAt, personIds };
    },
  );
}

/** What holds for other files too: not who is meant by a row or a name. */
function lastingPart({ tables, answers }: ImportPreview['mapping']): ImportPreview['mapping'] {
  return { tables, answers: answers.filter(isLastingAnswer) };
}

function changesByField(rows: readonly ImportRow[]): ImportRecord['changedFields'] {
  const people = new Map<string, number>();
  for (const { changedFields } of rows) {
    for (const field of changedFields) people.set(field, (people.get(field) ?? 0) + 1);
  }
  return profileFieldNames.flatMap((field) => {
    const count = people.get(field);
    return count === undefined ? [] : [{ field, people: count }];
  });
}

/** Undo and redo may have brought somebody whom the preview took as new. */
function refuseKnownKeys(database: Database, rows: readonly ImportRow[]): void {
  const known = new Set(listPeople(database).map(({ key }) => key));
  if (rows.some(({ draft, stored }) => stored === null && known.has(draft.key)))
    throw new Refused('preview-unknown');
}

function storeRow(database: Database, { draft, stored, changedFields }: ImportRow): number {
  if (stored === null) return insertPerson(database, { key: draft.key, fields: fieldsOf(draft) });
  if (changedFields.length > 0) {
    const changes = Object.fromEntries(changedFields.map((field) => [field, draft[field]]));
    const outcome = updatePerson(database, stored.id, changes, stored.revision);
    if (outcome === 'unknown' || outcome === 'stale') throw new Refused('preview-unknown');
  }
  return stored.id;
}

function fieldsOf({
  key: _key,
  sheet: _sheet,
  row: _row,
  unreadFields: _unread,
  ...fields
}: PersonDraft): ProfileFields {
  return fields;
}
