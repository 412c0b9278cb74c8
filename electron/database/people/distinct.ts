import type { Database } from '../connection.ts';
import { all, query, run } from '../query.ts';

/** Of everybody of whom it was said: the people whom they look like and are not. Both ways. */
export function readDistinct(database: Database): ReadonlyMap<number, ReadonlySet<number>> {
  const othersOf = new Map<number, Set<number>>();
  const note = (id: number, other: number): void => {
    othersOf.set(id, (othersOf.get(id) ?? new Set()).add(other));
  };
  for (const { a_id: a, b_id: b } of all(
    database,
    query.selectFrom('distinct_people').selectAll(),
  )) {
    note(a, b);
    note(b, a);
  }
  return othersOf;
}

/**
 * Says of each two of these people that they are two, or takes that back. To be called inside
 * `change`. O(people²).
 */
export function setDistinct(
  database: Database,
  ids: readonly number[],
  areDistinct: boolean,
): void {
  const inOrder = [...new Set(ids)].sort((one, other) => one - other);
  inOrder.forEach((a, place) => {
    for (const b of inOrder.slice(place + 1)) {
      if (areDistinct) addDistinct(database, a, b);
      else removeDistinct(database, a, b);
    }
  });
}

/** From whom one is distinct, the one who takes over the place is too. To be called inside `change`. */
export function giveDistinct(database: Database, takerId: number, giverId: number): void {
  for (const other of readDistinct(database).get(giverId) ?? []) {
    if (other !== takerId) setDistinct(database, [takerId, other], true);
  }
  forgetDistinct(database, giverId);
}

/** Forgets from whom somebody is distinct. To be called inside `change`. */
export function forgetDistinct(database: Database, id: number): void {
  const rows = query.deleteFrom('distinct_people');
  run(
    database,
    rows.where((row) => row.or([row('a_id', '=', id), row('b_id', '=', id)])),
  );
}

function addDistinct(database: Database, a: number, b: number): void {
  const insert = query.insertInto('distinct_people').values({ a_id: a, b_id: b });
  run(
    database,
    insert.onConflict((conflict) => conflict.doNothing()),
  );
}

function removeDistinct(database: Database, a: number, b: number): void {
  run(database, query.deleteFrom('distinct_people').where('a_id', '=', a).where('b_id', '=', b));
}
