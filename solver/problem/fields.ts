import { type IssueList, shown } from './issues.ts';

/** The fields that some part of a problem file may have; what they hold is not known yet. */
export type Fields = { readonly [field in KnownField]?: unknown };

type KnownField =
  | 'a'
  | 'b'
  | 'candidates'
  | 'capacity'
  | 'forbidden'
  | 'id'
  | 'left'
  | 'locked'
  | 'matrix'
  | 'max'
  | 'maxShare'
  | 'method'
  | 'min'
  | 'minShare'
  | 'name'
  | 'objective'
  | 'oddPerson'
  | 'people'
  | 'quotas'
  | 'reciprocal'
  | 'right'
  | 'score'
  | 'scores'
  | 'side'
  | 'slotCapacity'
  | 'tag'
  | 'tags'
  | 'version';

/** A plain object, as JSON has them. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list in a field, or an empty one; reports a field that holds something else. */
export function readList(value: unknown, path: string, issues: IssueList): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  issues.add('wrong-type', path, { expected: 'list', found: shown(value) });
  return [];
}

/** The record at a place in a list, or null with an issue. */
export function readRecord(value: unknown, path: string, issues: IssueList): Fields | null {
  if (isRecord(value)) return value;
  issues.add('wrong-type', path, { expected: 'object', found: shown(value) });
  return null;
}

/** A text of at least one character, or null with an issue. */
export function readText(value: unknown, path: string, issues: IssueList): string | null {
  if (typeof value === 'string' && value !== '') return value;
  if (value === undefined) issues.add('missing-field', path);
  else issues.add('wrong-type', path, { expected: 'text', found: shown(value) });
  return null;
}
