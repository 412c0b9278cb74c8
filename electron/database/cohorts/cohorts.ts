import { type InferResult, sql } from 'kysely';
import type { Cohort, CohortSettings, CohortSummary } from '../../contract/index.ts';
import { type Database, momentOf } from '../connection.ts';
import { all, get, query, run } from '../query.ts';
import { readConstraints } from './constraints.ts';
import { readParticipants } from './participants.ts';
import { removeProgramme } from './programme.ts';
import { removeRoster } from './rosters.ts';
import { readSettings } from './stored.ts';

/** A cohort to be made, as a draft without participants. */
export interface NewCohort {
  readonly name: string;
  readonly method: Cohort['method'];
  readonly settings: CohortSettings;
}

/** Makes a cohort. To be called inside `change`. @returns its id, which is never used again. */
export function createCohort(database: Database, { name, method, settings }: NewCohort): number {
  const row = {
    name,
    method,
    status: 'draft',
    settings: JSON.stringify(settings),
    created_at: momentOf(database),
  } as const;
  return run(database, query.insertInto('cohort').values(row)).insertedId;
}

/** All cohorts, the newest first. */
export function listCohorts(database: Database): CohortSummary[] {
  return all(database, summaries().orderBy('cohort.id', 'desc')).map(toSummary);
}

/** A cohort with its settings, participants (by name) and constraints; null if unknown. */
export function readCohort(database: Database, id: number): Cohort | null {
  const row = get(database, summaries().where('cohort.id', '=', id));
  if (row === undefined) return null;
  return {
    ...toSummary(row),
    settings: readSettings(row.settings),
    hasChosenParticipants: row.has_chosen_participants === 1,
    people: readParticipants(database, id),
    ...readConstraints(database, id),
  };
}

/** Renames a cohort. To be called inside `change`. @returns false if it is unknown. */
export function renameCohort(database: Database, id: number, name: string): boolean {
  return run(database, query.updateTable('cohort').set({ name }).where('id', '=', id)).changes > 0;
}

/** Says where a cohort stands. To be called inside `change`. @returns false if it is unknown. */
export function setCohortStatus(database: Database, id: number, status: Cohort['status']): boolean {
  const update = query.updateTable('cohort').set({ status }).where('id', '=', id);
  return run(database, update).changes > 0;
}

/** Saves weights and rules. To be called inside `change`. @returns false if it is unknown. */
export function saveCohortSettings(
  database: Database,
  id: number,
  settings: CohortSettings,
): boolean {
  const update = query.updateTable('cohort').set({ settings: JSON.stringify(settings) });
  return run(database, update.where('id', '=', id)).changes > 0;
}

/**
 * Removes a cohort with all that hangs on it; its runs stay until undo can no longer bring it
 * back. To be called inside `change`. @returns false if it is unknown.
 */
export function removeCohort(database: Database, id: number): boolean {
  removeRoster(database, id);
  removeProgramme(database, id);
  run(database, query.deleteFrom('pair_constraint').where('cohort_id', '=', id));
  run(database, query.deleteFrom('participant').where('cohort_id', '=', id));
  return run(database, query.deleteFrom('cohort').where('id', '=', id)).changes > 0;
}

/** The two of a pair, who may have been a pair more than once; two of a pool have no order. */
const eachTwo = sql<string>`CASE WHEN cohort.method = 'workpair' AND pair.b_id < pair.a_id
  THEN pair.b_id || ' ' || pair.a_id ELSE pair.a_id || ' ' || pair.b_id END`;

/** Cohorts with how many living participants and accepted pairs each has. */
function summaries() {
  return query.selectFrom('cohort').select((row) => [
    'cohort.id',
    'cohort.name',
    'cohort.method',
    'cohort.status',
    'cohort.settings',
    'cohort.created_at',
    'cohort.has_chosen_participants',
    row
      .selectFrom('participant')
      .innerJoin('person', 'person.id', 'participant.person_id')
      .select((counted) => counted.fn.countAll<number>().as('count'))
      .whereRef('participant.cohort_id', '=', 'cohort.id')
      .where('person.erased_at', 'is', null)
      .as('participants'),
    row
      .selectFrom('pair')
      .innerJoin('roster', 'roster.id', 'pair.roster_id')
      .select((counted) => counted.fn.count<number>(eachTwo).distinct().as('count'))
      .whereRef('roster.cohort_id', '=', 'cohort.id')
      .where((pair) =>
        pair.or([
          pair('pair.ended_on', 'is', null),
          // A cohort that has ended stands with the pairs that went to their end.
          pair.and([
            pair('pair.ended_kind', '=', 'completed'),
            pair('cohort.status', '=', 'ended'),
          ]),
        ]),
      )
      .as('pairs'),
  ]);
}

type SummaryRow = InferResult<ReturnType<typeof summaries>>[number];

function toSummary(row: SummaryRow): CohortSummary {
  return {
    id: row.id,
    name: row.name,
    method: row.method,
    status: row.status,
    createdAt: row.created_at,
    participants: row.participants ?? 0,
    pairs: row.pairs ?? 0,
  };
}
