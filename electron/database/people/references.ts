import type { PersonReference } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, listed, query } from '../query.ts';

/**
 * Enough of each of these people to show who is meant, by id, erased people included: an erased
 * one has a key of its own, no names and `isErased`. Unknown ids are left out.
 */
export function readPersonReferences(
  database: Database,
  ids: Iterable<number>,
): ReadonlyMap<number, PersonReference> {
  const wanted = [...new Set(ids)];
  const rows = all(
    database,
    query.selectFrom('person').selectAll().where('id', 'in', listed(wanted)),
  );
  const languages = readLanguages(database, wanted);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        key: row.key,
        lastName: row.last_name,
        firstName: row.first_name,
        email: row.email,
        title: row.title,
        agency: row.agency,
        sector: row.sector,
        office: row.office,
        languages: languages.get(row.id) ?? [],
        meetingMode: row.meeting_mode,
        isErased: row.erased_at !== null,
      },
    ]),
  );
}

function readLanguages(
  database: Database,
  ids: readonly number[],
): ReadonlyMap<number, PersonReference['languages']> {
  const rows = query.selectFrom('person_language').selectAll();
  const ordered = rows.where('person_id', 'in', listed(ids)).orderBy('position');
  const languages = new Map<number, PersonReference['languages']>();
  for (const { person_id: id, language } of all(database, ordered)) {
    languages.set(id, [...(languages.get(id) ?? []), language]);
  }
  return languages;
}
