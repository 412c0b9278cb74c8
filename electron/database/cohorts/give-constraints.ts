import type { Database } from '../connection.ts';
import { all, get, query, run } from '../query.ts';
import type { PairConstraintTable, ParticipantTable } from '../tables/cohorts.ts';

const sidesOf: Readonly<Record<ParticipantTable['role'], readonly ('a' | 'b')[]>> = {
  mentor: ['a'],
  host: ['a'],
  mentee: ['b'],
  visitor: ['b'],
  both: ['a', 'b'],
  member: ['a', 'b'],
};

type Constraint = Pick<PairConstraintTable, 'a_id' | 'b_id' | 'kind'>;

/**
 * Puts one participant in the place of another in what was set about pairs of a cohort. What was
 * set for the taker stands; of the giver's locks go those that the taker's role or places do not
 * allow, since no roster could have them. To be called inside `change`, while both take part.
 */
export function giveConstraints(
  database: Database,
  cohortId: number,
  takerId: number,
  giverId: number,
): void {
  const rows = all(
    database,
    query.selectFrom('pair_constraint').selectAll().where('cohort_id', '=', cohortId),
  );
  const ofGiver = rows.filter(({ a_id: a, b_id: b }) => a === giverId || b === giverId);
  const standing = rows.filter((row) => !ofGiver.includes(row));
  const taker = readTaker(database, cohortId, takerId);
  const isPool = taker?.method === 'workpair';
  for (const row of ofGiver) {
    const moved = movedTo(takerId, giverId, row, isPool);
    const isKept =
      isNew(moved, standing, isPool) && (moved.kind !== 'locked' || fits(moved, standing));
    if (isKept) {
      standing.push({ ...row, ...moved });
      moveConstraint(database, row, moved);
    } else removeConstraint(database, row);
  }

  /** Whether the taker may be locked into one pair more, on this side: each has its own places. */
  function fits(lock: Constraint, others: readonly Constraint[]): boolean {
    if (taker === undefined) return false;
    const side = lock.a_id === takerId ? 'a' : 'b';
    const locks = others.filter(
      ({ kind, ...ids }) =>
        kind === 'locked' &&
        (isPool ? [ids.a_id, ids.b_id].includes(takerId) : ids[`${side}_id`] === takerId),
    );
    return sidesOf[taker.role].includes(side) && locks.length < taker.capacity;
  }
}

function readTaker(database: Database, cohortId: number, personId: number) {
  return get(
    database,
    query
      .selectFrom('participant')
      .innerJoin('cohort', 'cohort.id', 'participant.cohort_id')
      .select(['participant.role', 'participant.capacity', 'cohort.method'])
      .where('participant.cohort_id', '=', cohortId)
      .where('participant.person_id', '=', personId),
  );
}

/** The same of the taker. Two of a pool have no sides: they stand by their ids. */
function movedTo(
  takerId: number,
  giverId: number,
  { a_id: aId, b_id: bId, kind }: Constraint,
  isPool: boolean,
): Constraint {
  const a = aId === giverId ? takerId : aId;
  const b = bId === giverId ? takerId : bId;
  return isPool && b < a ? { a_id: b, b_id: a, kind } : { a_id: a, b_id: b, kind };
}

function isNew(
  { a_id: a, b_id: b }: Constraint,
  standing: readonly Constraint[],
  isPool: boolean,
): boolean {
  const isSame = (row: Constraint): boolean =>
    (row.a_id === a && row.b_id === b) || (isPool && row.a_id === b && row.b_id === a);
  return a !== b && !standing.some(isSame);
}

type ConstraintKey = Pick<PairConstraintTable, 'cohort_id' | 'a_id' | 'b_id'>;

function removeConstraint(database: Database, row: ConstraintKey): void {
  const rows = query.deleteFrom('pair_constraint').where('cohort_id', '=', row.cohort_id);
  run(database, rows.where('a_id', '=', row.a_id).where('b_id', '=', row.b_id));
}

function moveConstraint(database: Database, row: ConstraintKey, moved: Constraint): void {
  const rows = query.updateTable('pair_constraint').set({ a_id: moved.a_id, b_id: moved.b_id });
  const ofCohort = rows.where('cohort_id', '=', row.cohort_id);
  run(database, ofCohort.where('a_id', '=', row.a_id).where('b_id', '=', row.b_id));
}
