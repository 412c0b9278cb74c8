import {
  isUnanswered,
  type Person,
  type ProfileFields,
  profileFieldNames,
} from '../../contract/index.ts';
import { giveCohorts } from '../cohorts/give-cohorts.ts';
import type { Database } from '../connection.ts';
import { all, query, run } from '../query.ts';
import type { PersonRelationTable } from '../tables/people.ts';
import { giveAliases } from './aliases.ts';
import { giveDistinct } from './distinct.ts';
import { leaveTombstone } from './erase.ts';
import { givePlaces } from './places.ts';
import { readPerson } from './read.ts';
import { updatePerson } from './write.ts';

/**
 * Makes one person of two. To be called inside `change`. The one who stays keeps every answer and
 * takes those that only the other gave; who named the other names the one who stays, who takes the
 * other's place in cohorts, locks and pairs, and is found by the other's key and e-mail. A row without anything personal stays of the other,
 * because runs point to it.
 * @returns the person who stays; null if either is unknown or both are the same.
 */
export function mergePeople(database: Database, keepId: number, otherId: number): Person | null {
  if (keepId === otherId) return null;
  giveLinks(database, keepId, otherId);
  const keep = readPerson(database, keepId);
  const other = readPerson(database, otherId);
  if (keep === null || other === null) return null;
  giveCohorts(database, keepId, otherId);
  giveAliases(database, keepId, other);
  giveDistinct(database, keepId, otherId);
  givePlaces(database, keepId, otherId);
  leaveTombstone(database, otherId);
  const merged = updatePerson(database, keepId, answersOnlyOf(other, keep), null);
  if (merged === 'stale' || merged === 'unknown') throw new Error('the one who stays is gone');
  return merged;
}

/** What one person answered and the other did not. */
function answersOnlyOf(giver: Person, taker: Person): Partial<ProfileFields> {
  const fields = profileFieldNames.filter(
    (field) => isUnanswered(taker[field]) && !isUnanswered(giver[field]),
  );
  return Object.fromEntries(fields.map((field) => [field, giver[field]]));
}

/** Who named the other now names the one who stays, once; the two do not name each other. */
function giveLinks(database: Database, keepId: number, otherId: number): void {
  const two = [keepId, otherId];
  const ofEachOther = query.deleteFrom('person_relation').where('person_id', 'in', two);
  run(database, ofEachOther.where('linked_id', 'in', two));
  const links = query.selectFrom('person_relation').selectAll();
  const alreadyNamed = new Set(
    all(database, links.where('linked_id', '=', keepId)).map(
      ({ person_id: personId, kind }) => `${personId} ${kind}`,
    ),
  );
  for (const link of all(database, links.where('linked_id', '=', otherId))) {
    if (alreadyNamed.has(`${link.person_id} ${link.kind}`)) removeLink(database, link);
    else moveLink(database, link, keepId);
  }
}

type LinkKey = Pick<PersonRelationTable, 'person_id' | 'kind' | 'position'>;

function removeLink(database: Database, link: LinkKey): void {
  const rows = query.deleteFrom('person_relation').where('person_id', '=', link.person_id);
  run(database, rows.where('kind', '=', link.kind).where('position', '=', link.position));
}

function moveLink(database: Database, link: LinkKey, linkedId: number): void {
  const rows = query.updateTable('person_relation').set({ linked_id: linkedId });
  run(
    database,
    rows
      .where('person_id', '=', link.person_id)
      .where('kind', '=', link.kind)
      .where('position', '=', link.position),
  );
}
