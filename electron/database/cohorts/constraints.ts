import type { ConstraintView } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { readPersonReferences } from '../people/references.ts';
import { all, listed, query, run } from '../query.ts';

/** The pairs of a cohort that the coordinator locked or forbade. */
export function readConstraints(database: Database, cohortId: number): ConstraintView[] {
  const constraints = query.selectFrom('pair_constraint').selectAll();
  const rows = all(
    database,
    constraints.where('cohort_id', '=', cohortId).orderBy('a_id').orderBy('b_id'),
  );
  const people = readPersonReferences(
    database,
    rows.flatMap((row) => [row.a_id, row.b_id]),
  );
  return rows.flatMap((row) => {
    const a = people.get(row.a_id);
    const b = people.get(row.b_id);
    if (a === undefined || b === undefined || a.isErased || b.isErased) return [];
    return [{ a, b, kind: row.kind, reason: row.reason, slot: row.slot }];
  });
}

/**
 * Locks or forbids a pair of participants, with the reason and the week of a locked visit if given,
 * or with null lifts what was set. To be called inside `change`; `a` is the mentor or host.
 * @returns false if either is no participant of the cohort.
 */
export function setConstraint(
  database: Database,
  cohortId: number,
  a: number,
  b: number,
  kind: ConstraintView['kind'] | null,
  reason: string | null = null,
  slot: string | null = null,
): boolean {
  if (!areParticipants(database, cohortId, [a, b])) return false;
  if (kind === null) {
    const constraints = query.deleteFrom('pair_constraint').where('cohort_id', '=', cohortId);
    run(database, constraints.where('a_id', '=', a).where('b_id', '=', b));
    return true;
  }
  const row = { cohort_id: cohortId, a_id: a, b_id: b, kind, reason, slot };
  const insert = query.insertInto('pair_constraint').values(row);
  run(
    database,
    insert.onConflict((conflict) =>
      conflict.columns(['cohort_id', 'a_id', 'b_id']).doUpdateSet({ kind, reason, slot }),
    ),
  );
  return true;
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
