import {
  type ImportFileKind,
  type ImportOutcome,
  type ImportPreview,
  type ImportRecord,
  type ImportRow,
  type Organisation,
  type PersonDraft,
  type ProfileFields,
  profileFieldNames,
  Refused,
} from '../../contract/index.ts';
import {
  type ChangeHearing,
  type ChangeSteps,
  type Database,
  insertPerson,
  linkRelations,
  longChange,
  readKeys,
  recordImport,
  rememberMapping,
  updatePerson,
  within,
} from '../../database/index.ts';
import { isLastingAnswer } from '../../workbook/index.ts';
import { refuseRemoved } from './refuse-removed.ts';

/** What of a preview is to be stored. */
export interface AcceptedImport {
  readonly preview: ImportPreview;
  /** Of these rows alone; null for all. */
  readonly keys?: readonly string[] | null;
  readonly fileKind?: ImportFileKind | null;
  /** The organisation as it was when the file was read. */
  readonly organisation?: Organisation | null;
}

/** How much of the work is done when all rows are stored and their links are still to be made. */
const rowsPart = 0.9;

/**
 * Stores rows of a preview as one transaction and one undo step, and remembers how the file was
 * read. Others have their turn meanwhile; a fired signal leaves everything as it was.
 */
export function acceptImport(
  database: Database,
  { preview, keys = null, fileKind = null, organisation = null }: AcceptedImport,
  hearing: ChangeHearing = {},
): Promise<ImportOutcome> {
  const wanted = keys === null ? null : new Set(keys);
  const rows = preview.rows.filter(({ draft }) => wanted === null || wanted.has(draft.key));
  const counts = countsOf(rows);
  const description = { code: 'import' as const, params: { count: counts.added + counts.changed } };
  function* store(inner: Database): ChangeSteps<ImportOutcome> {
    refuseKnownKeys(inner, rows);
    refuseRemoved(inner, rows, organisation);
    const personIds: number[] = [];
    for (const [place, row] of rows.entries()) {
      yield (rowsPart * place) / rows.length;
      personIds.push(storeRow(inner, row));
    }
    yield* within(linkRelations(inner), rowsPart, 1);
    const { id, importedAt } = recordImport(inner, {
      ...counts,
      missing: preview.missing.length,
      fileKind,
      changedFields: changesByField(rows),
    });
    rememberMapping(inner, lastingPart(preview.mapping));
    return { importId: id, ...counts, importedAt, personIds };
  }
  return longChange(database, description, store, hearing);
}

function countsOf(rows: readonly ImportRow[]) {
  const count = (status: ImportRow['status']): number =>
    rows.filter((row) => row.status === status).length;
  return { added: count('new'), changed: count('changed'), unchanged: count('unchanged') };
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
  const known = readKeys(database);
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
