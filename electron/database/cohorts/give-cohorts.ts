import type { Database } from '../connection.ts';
import { all, query, run } from '../query.ts';
import { giveConstraints } from './give-constraints.ts';
import { givePairs } from './give-pairs.ts';

/**
 * Puts one person in the place of another in every cohort: as a participant, in locked and parted
 * pairs, and in the pairs of rosters. Where the one takes part already, that part stands. To be
 * called inside `change`.
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
