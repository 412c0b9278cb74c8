import type { DatedPlace, Place } from '../../contract/index.ts';
import { type Database, momentOf } from '../connection.ts';
import { all, get, listed, query, run } from '../query.ts';

/** Where somebody works now; nowhere for somebody unknown. */
export function readPlace(database: Database, personId: number): Place {
  const people = query.selectFrom('person').select(['agency', 'sector', 'unit', 'office']);
  const place = get(database, people.where('id', '=', personId));
  return place ?? { agency: null, sector: null, unit: null, office: null };
}

/**
 * Keeps where somebody was before a move of today. To be called inside `change`. Of several moves
 * on one day the place of the morning is kept. Who was nowhere has not moved but become known.
 */
export function keepEarlierPlace(database: Database, personId: number, before: Place): void {
  const { agency, sector, unit, office } = before;
  if (isNowhere(before)) return;
  const day = momentOf(database).slice(0, 10);
  const row = { person_id: personId, until_day: day, agency, sector, unit, office };
  run(
    database,
    query
      .insertInto('earlier_place')
      .values(row)
      .onConflict((conflict) => conflict.doNothing()),
  );
}

/**
 * Where these people have been, each in the order of time and last where they are now. Nothing is
 * known of the erased.
 */
export function readPlaces(
  database: Database,
  personIds: Iterable<number>,
): ReadonlyMap<number, readonly DatedPlace[]> {
  const ids = listed(new Set(personIds));
  const earlier = query.selectFrom('earlier_place').selectAll().where('person_id', 'in', ids);
  const now = query
    .selectFrom('person')
    .select(['id', 'agency', 'sector', 'unit', 'office'])
    .where('id', 'in', ids)
    .where('erased_at', 'is', null);
  const places = new Map<number, readonly DatedPlace[]>();
  const add = (place: DatedPlace): void =>
    void places.set(place.personId, [...(places.get(place.personId) ?? []), place]);
  for (const row of all(database, earlier.orderBy('person_id').orderBy('until_day'))) {
    const { person_id: personId, until_day: until, ...place } = row;
    add({ personId, until, ...place });
  }
  for (const { id, ...place } of all(database, now.orderBy('id')))
    add({ personId: id, until: null, ...place });
  return places;
}

/**
 * Gives the earlier places of one person to another of whom no place is known. To be called inside
 * `change`.
 */
export function givePlaces(database: Database, takerId: number, giverId: number): void {
  if (!isNowhere(readPlace(database, takerId))) return;
  const places = query.updateTable('earlier_place').set({ person_id: takerId });
  run(database, places.where('person_id', '=', giverId));
}

function isNowhere({ agency, sector, unit, office }: Place): boolean {
  return [agency, sector, unit, office].every((part) => part === null);
}
