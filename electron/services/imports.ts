import { randomUUID } from 'node:crypto';
import {
  type ImportEvent,
  type ImportOutcome,
  type ImportPreview,
  type ImportRow,
  type Person,
  type PersonDraft,
  type ProfileField,
  type ProfileFields,
  profileFieldNames,
  Refused,
} from '../contract/index.ts';
import {
  change,
  type Database,
  insertPerson,
  linkRelations,
  listPeople,
  readOrganisation,
  recordImport,
  updatePerson,
} from '../database/index.ts';
import { checkNamedPeople } from '../workbook/index.ts';
import type { NamedBytes, Surroundings } from './surroundings.ts';

/** Holds the latest preview of each window until it is accepted, discarded or replaced. */
export interface Previews {
  readonly keep: (preview: ImportPreview) => void;
  readonly take: (previewId: string) => ImportPreview;
  readonly discard: (previewId: string) => void;
}

/** Keeps one preview at a time: a new one replaces the old, so that no copy of a file lingers. */
export function createPreviews(): Previews {
  let kept: ImportPreview | null = null;
  return {
    keep: (preview) => {
      kept = preview;
    },
    take: (previewId) => {
      if (kept?.previewId !== previewId) throw new Refused('preview-unknown');
      return kept;
    },
    discard: (previewId) => {
      if (kept?.previewId === previewId) kept = null;
    },
  };
}

/**
 * Reads a workbook in a worker and compares it with what is stored. Stores nothing. The result is
 * an event: a preview, a refusal that names its cause, or 'cancelled'.
 */
export async function previewImport(
  surroundings: Surroundings,
  file: NamedBytes,
  emit: (event: ImportEvent) => void,
  signal: AbortSignal | undefined,
): Promise<ImportEvent> {
  const { database, readWorkbook } = surroundings;
  try {
    const reading = await readWorkbook(
      file,
      readOrganisation(database),
      (progress) => emit({ kind: 'progress', ...progress }),
      signal,
    );
    if (signal?.aborted) return { kind: 'cancelled' };
    if (reading.status === 'refused') return { kind: 'refused', refusal: reading.refusal };
    emit({ kind: 'progress', phase: 'comparing', fraction: 1 });
    const people = listPeople(database);
    const fieldsInFile = new Set(reading.columns.flatMap(({ field }) => field ?? []));
    const preview: ImportPreview = {
      previewId: randomUUID(),
      fileName: file.name,
      columns: reading.columns,
      rows: compareWithStored(reading.drafts, people, fieldsInFile),
      issues: [...reading.issues, ...checkNamedPeople(reading.drafts, people)],
      rowsLeftOut: reading.rowsLeftOut,
    };
    return { kind: 'preview', preview };
  } catch (error) {
    if (signal?.aborted) return { kind: 'cancelled' };
    if (error instanceof Refused) return { kind: 'refused', refusal: error.refusal };
    throw error;
  }
}

/**
 * Each row against the stored person with the same key. A field whose column the file does not
 * have, or whose cell could not be read, keeps its stored value; an empty cell in a column that is
 * there means 'not answered'.
 */
export function compareWithStored(
  drafts: readonly PersonDraft[],
  people: readonly Person[],
  fieldsInFile: ReadonlySet<ProfileField>,
): readonly ImportRow[] {
  const personOf = new Map(people.map((person) => [person.key, person]));
  return drafts.map((draft) => {
    const stored = personOf.get(draft.key) ?? null;
    if (stored === null)
      return { draft, status: 'new', stored, changedFields: [] } satisfies ImportRow;
    const changedFields = profileFieldNames.filter(
      (field) =>
        fieldsInFile.has(field) &&
        !isUnread(draft, field) &&
        !isSameValue(draft[field], stored[field]),
    );
    return {
      draft,
      status: changedFields.length === 0 ? 'unchanged' : 'changed',
      stored,
      changedFields,
    } satisfies ImportRow;
  });
}

/** A cell of which nothing could be read says nothing of the person. */
function isUnread(draft: PersonDraft, field: ProfileField): boolean {
  const value = draft[field];
  const isBlank = value === null || (Array.isArray(value) && value.length === 0);
  return isBlank && draft.unreadFields.includes(field);
}

/** Equal as written: a link from a name to a person is not a difference in the file. */
function isSameValue(one: unknown, other: unknown): boolean {
  const written = (value: unknown): string =>
    JSON.stringify(value, (name, part) => (name === 'personId' ? undefined : part));
  return written(one) === written(other);
}

/** Stores the rows with the given keys, or all, as one transaction and one undo step. */
export function acceptImport(
  database: Database,
  preview: ImportPreview,
  keys: readonly string[] | null,
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
      const personIds = rows.map((row) => storeRow(database, row));
      linkRelations(database);
      const { id, importedAt } = recordImport(database, counts);
      return { importId: id, ...counts, importedAt, personIds };
    },
  );
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
