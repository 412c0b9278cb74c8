import type { ConstraintView, HandMadePair } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { readPersonReferences } from '../people/references.ts';
import { all, get, listed, query, run } from '../query.ts';

/** What the coordinator has said of pairs. */
interface SaidOfPairs {
  /** Those that are locked or forbidden. */
  readonly constraints: ConstraintView[];
  /** Those that were put together by hand, whether or not something still holds them. */
  readonly handMade: HandMadePair[];
}

/** What the coordinator of a cohort has said of its pairs, without those of erased people. */
export function readConstraints(database: Database, cohortId: number): SaidOfPairs {
  const constraints = query.selectFrom('pair_constraint').selectAll();
  const rows = all(
    database,
    constraints.where('cohort_id', '=', cohortId).orderBy('a_id').orderBy('b_id'),
  );
  const people = readPersonReferences(
    database,
    rows.flatMap((row) => [row.a_id, row.b_id]),
  );
  const known = rows.flatMap((row) => {
    const a = people.get(row.a_id);
    const b = people.get(row.b_id);
    return a === undefined || b === undefined || a.isErased || b.isErased ? [] : [{ ...row, a, b }];
  });
  return {
    constraints: known.flatMap(({ a, b, kind, reason, slot }) =>
      kind === null ? [] : [{ a, b, kind, reason, slot }],
    ),
    handMade: known.flatMap(({ a, b, reason, is_by_hand: isByHand }) =>
      isByHand === 1 ? [{ a, b, reason }] : [],
    ),
  };
}

/** What is said of a pair beside its rule. */
interface Besides {
  /** What is not given stays as it was. */
  readonly reason?: string | null | undefined;
  /** The week of a locked visit; null for any. */
  readonly slot?: string | null | undefined;
  /** Marks the pair as one put together by hand; the mark stays. */
  readonly isByHand?: boolean | undefined;
}

/**
 * Locks or forbids a pair of participants, or with null lifts what was set: of a pair made by hand
 * its mark and its reason stay. To be called inside `change`; `a` is the mentor or host.
 * @returns false if either is no participant of the cohort.
 */
export function setConstraint(
  database: Database,
  cohortId: number,
  a: number,
  b: number,
  kind: ConstraintView['kind'] | null,
  { reason, slot = null, isByHand = false }: Besides = {},
): boolean {
  if (!areParticipants(database, cohortId, [a, b])) return false;
  const before = readRow(database, cohortId, a, b);
  const said = {
    kind,
    slot,
    reason: reason === undefined ? (before?.reason ?? null) : reason,
    is_by_hand: Math.max(Number(isByHand), before?.is_by_hand ?? 0),
  };
  if (kind === null && said.is_by_hand === 0) {
    const constraints = query.deleteFrom('pair_constraint').where('cohort_id', '=', cohortId);
    run(database, constraints.where('a_id', '=', a).where('b_id', '=', b));
    return true;
  }
  const insert = query
    .insertInto('pair_constraint')
    .values({ cohort_id: cohortId, a_id: a, b_id: b, ...said });
  run(
    database,
    insert.onConflict((conflict) =>
      conflict.columns(['cohort_id', 'a_id', 'b_id']).doUpdateSet(said),
    ),
  );
  return true;
}

function readRow(database: Database, cohortId: number, a: number, b: number) {
  const rows = query.selectFrom('pair_constraint').selectAll().where('cohort_id', '=', cohortId);
  return get(database, rows.where('a_id', '=', a).where('b_id', '=', b));
}

function areParticipants(
  database: Database,
  cohortId: number,
  personIds: readonly number[],
): boolean {
  const participants = query.selectFrom('participant').select('person_id');
  const found = all(
    database,
    participants.where('cohort_id', '=', cohortId).where('person_id', 'in', listed(personIds)),
  );
  return found.length === new Set(personIds).size;
}
