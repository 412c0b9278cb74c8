import type { Person } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, query, run } from '../query.ts';

/** The ids of people by the keys and e-mails that were another's before the two were made one. */
export function readAliases(database: Database): ReadonlyMap<string, number> {
  const rows = all(database, query.selectFrom('person_alias').selectAll());
  return new Map(rows.map(({ key, person_id: personId }) => [key, personId]));
}

/** The keys and e-mails that were another's before this person and that one were made one. */
export function aliasesOf(database: Database, personId: number): readonly string[] {
  const rows = query.selectFrom('person_alias').select('key').where('person_id', '=', personId);
  return all(database, rows).map(({ key }) => key);
}

/**
 * Makes the key and the e-mail of one person, and what stood for that one before, stand for
 * another, so that a file in which they are finds the one who stays. To be called inside `change`.
 */
export function giveAliases(database: Database, takerId: number, giver: Person): void {
  const earlier = query.updateTable('person_alias').set({ person_id: takerId });
  run(database, earlier.where('person_id', '=', giver.id));
  for (const key of new Set([giver.key, giver.email?.toLowerCase() ?? giver.key])) {
    const row = { key, person_id: takerId };
    const insert = query.insertInto('person_alias').values(row);
    run(
      database,
      insert.onConflict((conflict) => conflict.column('key').doUpdateSet({ person_id: takerId })),
    );
  }
}
