import {
  type ColumnUse,
  type ImportRow,
  type ImportTable,
  type PersonDraft,
  type ProfileField,
  profileFieldNames,
} from '../../contract/index.ts';
import type { PersonMatch } from './match-people.ts';
import { type CodesByField, codesWithColumns, mergeLists } from './merge-lists.ts';

/** What the columns of a sheet tell of people. */
interface ToldBySheet {
  readonly fields: ReadonlySet<ProfileField>;
  /** Of these lists only these values are told. */
  readonly codes: CodesByField;
}

/** The fields that a column's cells tell. */
function fieldsOfUse(use: ColumnUse): readonly ProfileField[] {
  switch (use.kind) {
    case 'field':
    case 'tick':
      return [use.field];
    case 'task':
      return ['tasks'];
    case 'whole-name':
      return ['lastName', 'firstName'];
    case 'left-out':
      return [];
  }
}

/** What a file has columns for, by the name of the sheet. */
export function toldBySheet(tables: readonly ImportTable[]): ReadonlyMap<string, ToldBySheet> {
  return new Map(
    tables.flatMap(({ sheets, columns }) => {
      const uses = columns.map(({ use }) => use);
      const told = { fields: new Set(uses.flatMap(fieldsOfUse)), codes: codesWithColumns(uses) };
      return sheets.map((sheet): [string, ToldBySheet] => [sheet, told]);
    }),
  );
}

/**
 * Each row against the stored person that it is. A field whose column the row's sheet does not have,
 * or whose cell could not be read, keeps its stored value, as do the values of a list of which
 * only others have columns, and an e-mail that was given up does not come back; an empty cell in a column that is there means 'not answered'.
 */
export function compareRows(
  drafts: readonly PersonDraft[],
  matches: ReadonlyMap<PersonDraft, PersonMatch>,
  toldIn: ReadonlyMap<string, ToldBySheet>,
): readonly ImportRow[] {
  return drafts.map((read): ImportRow => {
    const match = matches.get(read);
    if (match === undefined) {
      return { draft: read, status: 'new', stored: null, changedFields: [], matchedBy: null };
    }
    const { stored, matchedBy, isByOldKey } = match;
    const told = toldIn.get(read.sheet);
    const draft = told === undefined ? read : mergeLists(read, stored, told.codes);
    const changedFields = profileFieldNames.filter(
      (field) =>
        told?.fields.has(field) === true &&
        !isUnread(draft, field) &&
        !(field === 'email' && isByOldKey && stored.email !== null) &&
        !isSameValue(draft[field], stored[field]),
    );
    const status = changedFields.length === 0 ? 'unchanged' : 'changed';
    return { draft, status, stored, changedFields, matchedBy };
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
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  const written = (value: unknown): string =>
    JSON.stringify(value, (name, part) => (name === 'personId' ? undefined : part));
  return written(one) === written(other);
}
