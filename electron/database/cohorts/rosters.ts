import { z } from 'zod';
import { type Roster, scorePartSchema, stageValuesSchema } from '../../contract/index.ts';
import { type Database, momentOf } from '../connection.ts';
import { readPersonReferences } from '../people/references.ts';
import { all, get, query, run } from '../query.ts';
import type { StoredPair } from './stored.ts';

/** A roster that the coordinator accepts. */
export interface NewRoster {
  readonly cohortId: number;
  readonly runId: number;
  /** In the order in which they are to be shown. */
  readonly pairs: readonly StoredPair[];
  readonly objective: Roster['objective'];
  readonly isProvedBest: boolean;
}

/**
 * Makes this the roster of its cohort in place of an earlier one, with a note of where both people
 * of each pair now are. To be called inside `change`; the cohort's status is not touched.
 * @returns the roster's id.
 */
export function acceptRoster(database: Database, roster: NewRoster): number {
  removeRoster(database, roster.cohortId);
  const row = {
    cohort_id: roster.cohortId,
    run_id: roster.runId,
    accepted_at: momentOf(database),
    objective: JSON.stringify(roster.objective),
    is_proved_best: Number(roster.isProvedBest),
  };
  const rosterId = run(database, query.insertInto('roster').values(row)).insertedId;
  roster.pairs.forEach((pair, position) => {
    insertPair(database, rosterId, position, pair);
  });
  return rosterId;
}

/** The roster of a cohort; null if none is accepted. Erased people are in it without names. */
export function readRoster(database: Database, cohortId: number): Roster | null {
  const row = get(
    database,
    query
      .selectFrom('roster')
      .innerJoin('cohort', 'cohort.id', 'roster.cohort_id')
      .selectAll('roster')
      .select(['cohort.name as cohort_name', 'cohort.method'])
      .where('roster.cohort_id', '=', cohortId),
  );
  if (row === undefined) return null;
  return {
    id: row.id,
    cohortId: row.cohort_id,
    cohortName: row.cohort_name,
    method: row.method,
    runId: row.run_id,
    acceptedAt: row.accepted_at,
    pairs: readPairs(database, row.id),
    objective: stageValuesSchema.parse(JSON.parse(row.objective)),
    isProvedBest: row.is_proved_best === 1,
  };
}

function readPairs(database: Database, rosterId: number): Roster['pairs'] {
  const pairs = query.selectFrom('pair').selectAll().where('roster_id', '=', rosterId);
  const rows = all(database, pairs.orderBy('position'));
  const people = readPersonReferences(
    database,
    rows.flatMap((row) => [row.a_id, row.b_id, ...(row.third_id === null ? [] : [row.third_id])]),
  );
  return rows.flatMap((row) => {
    const a = people.get(row.a_id);
    const b = people.get(row.b_id);
    if (a === undefined || b === undefined) return [];
    const parts = z.array(scorePartSchema).parse(JSON.parse(row.parts));
    const third = row.third_id === null ? undefined : people.get(row.third_id);
    return {
      a,
      b,
      score: row.score,
      parts,
      isLocked: row.is_locked === 1,
      slot: row.slot,
      third: third === undefined ? null : { person: third, score: row.third_score ?? 0 },
    };
  });
}

function insertPair(
  database: Database,
  rosterId: number,
  position: number,
  pair: StoredPair,
): void {
  const a = readPlace(database, pair.aId);
  const b = readPlace(database, pair.bId);
  const row = {
    roster_id: rosterId,
    position,
    a_id: pair.aId,
    b_id: pair.bId,
    score: pair.score,
    parts: JSON.stringify(pair.parts),
    is_locked: Number(pair.isLocked),
    slot: pair.slot,
    third_id: pair.third?.id ?? null,
    third_score: pair.third?.score ?? null,
    a_agency: a.agency,
    a_sector: a.sector,
    a_unit: a.unit,
    a_office: a.office,
    b_agency: b.agency,
    b_sector: b.sector,
    b_unit: b.unit,
    b_office: b.office,
  };
  run(database, query.insertInto('pair').values(row));
}

function readPlace(database: Database, personId: number) {
  const people = query.selectFrom('person').select(['agency', 'sector', 'unit', 'office']);
  const place = get(database, people.where('id', '=', personId));
  return place ?? { agency: null, sector: null, unit: null, office: null };
}

/** Removes the roster of a cohort, if it has one, with its pairs. */
export function removeRoster(database: Database, cohortId: number): void {
  const rosters = query.selectFrom('roster').select('id').where('cohort_id', '=', cohortId);
  run(database, query.deleteFrom('pair').where('roster_id', 'in', rosters));
  run(database, query.deleteFrom('roster').where('cohort_id', '=', cohortId));
}
