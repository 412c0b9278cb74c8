import type { PairOfPerson, PersonHistory } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, query } from '../query.ts';
import { readPersonReferences } from './references.ts';

/** The cohorts and pairs that a person is or was in, the newest cohort first. */
export function readPersonHistory(database: Database, personId: number): readonly PersonHistory[] {
  const roles = new Map(
    all(
      database,
      query.selectFrom('participant').selectAll().where('person_id', '=', personId),
    ).map((row) => [row.cohort_id, row.role]),
  );
  const pairs = readPairsOf(database, personId);
  const pairsIn = (id: number): readonly PairOfPerson[] =>
    pairs.filter(({ cohortId }) => cohortId === id).map(({ pair }) => pair);
  const cohorts = query.selectFrom('cohort').select(['id', 'name', 'method', 'status']);
  return all(database, cohorts.orderBy('id', 'desc'))
    .filter(({ id }) => roles.has(id) || pairs.some(({ cohortId }) => cohortId === id))
    .map(({ id, ...cohort }) => ({
      cohortId: id,
      ...cohort,
      role: roles.get(id) ?? null,
      pairs: pairsIn(id),
    }));
}

/** The person's pairs, those that go on first and then from the last begun. */
function readPairsOf(
  database: Database,
  personId: number,
): readonly { readonly cohortId: number; readonly pair: PairOfPerson }[] {
  const rows = all(
    database,
    query
      .selectFrom('pair')
      .innerJoin('roster', 'roster.id', 'pair.roster_id')
      .selectAll('pair')
      .select('roster.cohort_id')
      .where((row) =>
        row.or([
          row('a_id', '=', personId),
          row('b_id', '=', personId),
          row('third_id', '=', personId),
        ]),
      )
      .orderBy((row) => row('ended_on', 'is not', null))
      .orderBy('started_on', 'desc')
      .orderBy('pair.id'),
  );
  const partnersOf = (row: (typeof rows)[number]): readonly number[] =>
    [row.a_id, row.b_id, row.third_id].flatMap((id) => (id === null || id === personId ? [] : id));
  const people = readPersonReferences(database, rows.flatMap(partnersOf));
  return rows.map((row) => ({
    cohortId: row.cohort_id,
    pair: {
      partners: partnersOf(row).flatMap((id) => people.get(id) ?? []),
      slot: row.slot,
      startedOn: row.started_on,
      ended:
        row.ended_on === null || row.ended_kind === null
          ? null
          : { on: row.ended_on, kind: row.ended_kind },
      // Where a third was is not noted.
      agency: row.a_id === personId ? row.a_agency : row.b_id === personId ? row.b_agency : null,
      unit: row.a_id === personId ? row.a_unit : row.b_id === personId ? row.b_unit : null,
    },
  }));
}
