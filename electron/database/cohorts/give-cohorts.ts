import type { Database } from '../connection.ts';
import { all, query, run } from '../query.ts';

/**
 * Puts one person in the place of another in every cohort: as a participant, in locked and parted
 * pairs, and in the pairs of rosters. Where the one takes part already, that part stands; where
 * both would be in one pair, that pair goes. To be called inside `change`.
 */
export function giveCohorts(database: Database, takerId: number, giverId: number): void {
  for (const cohortId of joinCohorts(database, takerId, giverId)) {
    giveConstraints(database, cohortId, takerId, giverId);
    const leaving = query.deleteFrom('participant').where('cohort_id', '=', cohortId);
    run(database, leaving.where('person_id', '=', giverId));
  }
  givePairs(database, takerId, giverId);
}

/** Adds the taker to the giver's cohorts. @returns those cohorts, in which the giver still is. */
function joinCohorts(database: Database, takerId: number, giverId: number): readonly number[] {
  const participants = query.selectFrom('participant').selectAll();
  const taken = new Set(
    all(database, participants.where('person_id', '=', takerId)).map((row) => row.cohort_id),
  );
  const given = all(database, participants.where('person_id', '=', giverId));
  const joining = given.filter((row) => !taken.has(row.cohort_id));
  for (const row of joining) {
    run(database, query.insertInto('participant').values({ ...row, person_id: takerId }));
  }
  return given.map((row) => row.cohort_id);
}

function giveConstraints(
  database: Database,
  cohortId: number,
  takerId: number,
  giverId: number,
): void {
  const rows = all(
    database,
    query.selectFrom('pair_constraint').selectAll().where('cohort_id', '=', cohortId),
  );
  const keyOf = (aId: number, bId: number): string => `${aId} ${bId}`;
  const standing = new Set(rows.map((row) => keyOf(row.a_id, row.b_id)));
  const given = replacing(giverId, takerId);
  for (const { a_id: aId, b_id: bId } of rows) {
    if (aId !== giverId && bId !== giverId) continue;
    const [a, b] = [given(aId), given(bId)];
    const isNeedless = a === b || standing.has(keyOf(a, b)) || standing.has(keyOf(b, a));
    standing.add(keyOf(a, b));
    if (isNeedless) removeConstraint(database, cohortId, aId, bId);
    else moveConstraint(database, cohortId, [aId, bId], [a, b]);
  }
}

function removeConstraint(database: Database, cohortId: number, aId: number, bId: number): void {
  const rows = query.deleteFrom('pair_constraint').where('cohort_id', '=', cohortId);
  run(database, rows.where('a_id', '=', aId).where('b_id', '=', bId));
}

function moveConstraint(
  database: Database,
  cohortId: number,
  [aId, bId]: readonly [number, number],
  [a, b]: readonly [number, number],
): void {
  const rows = query.updateTable('pair_constraint').set({ a_id: a, b_id: b });
  const ofCohort = rows.where('cohort_id', '=', cohortId);
  run(database, ofCohort.where('a_id', '=', aId).where('b_id', '=', bId));
}

function givePairs(database: Database, takerId: number, giverId: number): void {
  const pairs = query.selectFrom('pair').selectAll();
  const rows = all(
    database,
    pairs.where((row) =>
      row.or([
        row('a_id', 'in', [takerId, giverId]),
        row('b_id', 'in', [takerId, giverId]),
        row('third_id', '=', giverId),
      ]),
    ),
  );
  const keyOf = (row: (typeof rows)[number], aId: number, bId: number): string =>
    `${row.roster_id} ${aId} ${bId} ${row.started_on}`;
  const standing = new Set(rows.map((row) => keyOf(row, row.a_id, row.b_id)));
  const given = replacing(giverId, takerId);
  for (const row of rows) {
    const third = row.third_id === null ? null : given(row.third_id);
    const [a, b] = [given(row.a_id), given(row.b_id)];
    if (a === row.a_id && b === row.b_id && third === row.third_id) continue;
    const isMoved = a !== row.a_id || b !== row.b_id;
    if (a === b || (isMoved && standing.has(keyOf(row, a, b)))) {
      run(database, query.deleteFrom('pair').where('id', '=', row.id));
      continue;
    }
    const isTrio = third !== null && third !== a && third !== b;
    const columns = {
      a_id: a,
      b_id: b,
      third_id: isTrio ? third : null,
      third_score: isTrio ? row.third_score : null,
    };
    run(database, query.updateTable('pair').set(columns).where('id', '=', row.id));
  }
}

function replacing(giverId: number, takerId: number): (id: number) => number {
  return (id) => (id === giverId ? takerId : id);
}
