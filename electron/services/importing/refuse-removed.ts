import {
  type ImportRow,
  type Names,
  type Organisation,
  type ProfileFields,
  profileFieldNames,
  Refused,
} from '../../contract/index.ts';
import { type Database, readOrganisation } from '../../database/index.ts';

type Table = Exclude<keyof Organisation, 'travel'>;

/** The codes that a profile holds, by the table of the organisation that they are of. */
const codes: readonly {
  readonly field: keyof ProfileFields;
  readonly table: Table;
  readonly of: (fields: ProfileFields) => readonly (string | null)[];
}[] = [
  { field: 'agency', table: 'agencies', of: ({ agency }) => [agency] },
  { field: 'sector', table: 'sectors', of: ({ sector }) => [sector] },
  { field: 'office', table: 'offices', of: ({ office }) => [office] },
  { field: 'goals', table: 'goals', of: ({ goals }) => goals },
  { field: 'offers', table: 'competences', of: ({ offers }) => offers },
  { field: 'seeks', table: 'competences', of: ({ seeks }) => seeks },
  { field: 'tasks', table: 'tasks', of: ({ tasks }) => tasks.map(({ task }) => task) },
];

/**
 * Refuses rows with codes that the organisation has no more, since it was read for the preview. They
 * are named as they were then: what is gone has no name any more.
 */
export function refuseRemoved(
  database: Database,
  rows: readonly ImportRow[],
  then: Organisation | null,
): void {
  const now = readOrganisation(database);
  const known = new Map<Table, ReadonlySet<string>>(
    codes.map(({ table }) => [table, new Set(now[table].map(({ code }) => code))]),
  );
  const removed = new Map<string, Names>();
  for (const { draft, stored, changedFields } of rows) {
    const fields = new Set(stored === null ? profileFieldNames : changedFields);
    for (const { field, table, of } of codes) {
      if (!fields.has(field)) continue;
      for (const code of of(draft)) {
        if (code === null || known.get(table)?.has(code) === true) continue;
        const names = then?.[table].find((row) => row.code === code)?.names;
        removed.set(`${table} ${code}`, names ?? { fi: code, sv: code, en: code });
      }
    }
  }
  if (removed.size === 0) return;
  const names = [...removed.values()];
  throw new Refused('reference-removed', {
    'values-fi': names.map(({ fi }) => fi),
    'values-sv': names.map(({ sv }) => sv),
    'values-en': names.map(({ en }) => en),
  });
}
