import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import { type Answer, asFile, type PairingProblem } from '../../../solver/index.ts';
import { type CohortSettings, type RunSummary, stageValuesSchema } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, get, inTransaction, query, run } from '../query.ts';
import type { RunTable } from '../tables/cohorts.ts';
import {
  type RunPerson,
  readSettings,
  runPersonSchema,
  type StoredPair,
  storedAnswerSchema,
  storedPairSchema,
  storedProblemSchema,
  versionsSchema,
} from './stored.ts';

/** One solver result with everything that it was computed from. */
export interface NewRun {
  readonly cohortId: number;
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly settings: CohortSettings;
  /** Which person stands under each key of the problem. */
  readonly people: readonly RunPerson[];
  readonly problem: PairingProblem;
  readonly answer: Answer;
  readonly pairs: readonly StoredPair[];
  /** The scenario it was made by; null for the cohort's own settings. */
  readonly scenarioId: number | null;
  /** Tells whether the cohort has changed since. */
  readonly fingerprint: string;
  /** Versions of what computed it, by name. */
  readonly versions: Readonly<Record<string, string>>;
}

export interface StoredRun extends NewRun {
  readonly id: number;
}

/** A run without the problem that it solved, which is by far the most of it. */
export type RunResult = Omit<StoredRun, 'problem'>;

/**
 * Keeps a run. It is written once: neither an undo step nor a change comes of it.
 * @returns its id.
 */
export function insertRun(database: Database, record: NewRun): number {
  const { answer } = record;
  const row = {
    cohort_id: record.cohortId,
    started_at: record.startedAt,
    status: answer.status,
    engine: answer.timing.engine,
    total_ms: answer.timing.totalMs,
    fingerprint: record.fingerprint,
    objective: answer.objective === null ? null : JSON.stringify(answer.objective),
    versions: JSON.stringify(record.versions),
    settings: JSON.stringify(record.settings),
    people: JSON.stringify(record.people),
    problem: JSON.stringify(asFile(record.problem)),
    answer: JSON.stringify(answer),
    pairs: JSON.stringify(record.pairs),
    scenario_id: record.scenarioId,
  };
  return inTransaction(
    database,
    () => run(database, query.insertInto('run').values(row)).insertedId,
  );
}

/** The runs of a cohort, the newest first. */
export function listRuns(database: Database, cohortId: number): RunSummary[] {
  const runs = query
    .selectFrom('run')
    .select([
      'id',
      'cohort_id',
      'started_at',
      'status',
      'objective',
      'total_ms',
      'engine',
      'scenario_id',
    ])
    .where('cohort_id', '=', cohortId);
  return all(database, runs.orderBy('id', 'desc')).map((row) => ({
    id: row.id,
    cohortId: row.cohort_id,
    startedAt: row.started_at,
    status: row.status,
    objective: row.objective === null ? null : stageValuesSchema.parse(JSON.parse(row.objective)),
    totalMs: row.total_ms,
    engine: row.engine,
    scenarioId: row.scenario_id,
  }));
}

/** The sign of what a run was computed from; null if there is no such run. */
export function readFingerprint(database: Database, runId: number): string | null {
  const runs = query.selectFrom('run').select('fingerprint').where('id', '=', runId);
  return get(database, runs)?.fingerprint ?? null;
}

/** The run whose pairs are the roster of a cohort, and since when; null without a roster. */
export function readTakenRun(
  database: Database,
  cohortId: number,
): { readonly runId: number; readonly acceptedAt: string } | null {
  const rosters = query.selectFrom('roster').select(['run_id', 'accepted_at']);
  const row = get(database, rosters.where('cohort_id', '=', cohortId));
  return row === undefined ? null : { runId: row.run_id, acceptedAt: row.accepted_at };
}

/** Whether a run's roster passed the check that shares no code with the engines. */
export function isVerified(database: Database, runId: number): boolean {
  const verified = sql<number>`json_extract(answer, '$.verified')`.as('verified');
  const runs = query.selectFrom('run').select(verified).where('id', '=', runId);
  return get(database, runs)?.verified === 1;
}

/** A run with all that is kept of it; null if unknown. Throws if what is stored has gone bad. */
export function readRun(database: Database, id: number): StoredRun | null {
  const result = readRunResult(database, id);
  const row = get(database, query.selectFrom('run').select('problem').where('id', '=', id));
  if (result === null || row === undefined) return null;
  return { ...result, problem: storedProblemSchema.parse(JSON.parse(row.problem)) };
}

/** What a run found; null if unknown. Throws if what is stored has gone bad. */
export function readRunResult(database: Database, id: number): RunResult | null {
  const row = get(database, query.selectFrom('run').select(resultColumns).where('id', '=', id));
  return row === undefined ? null : toResult(row);
}

const resultColumns = [
  'id',
  'cohort_id',
  'started_at',
  'fingerprint',
  'scenario_id',
  'settings',
  'people',
  'answer',
  'pairs',
  'versions',
] as const;

function toResult(row: Pick<Selectable<RunTable>, (typeof resultColumns)[number]>): RunResult {
  return {
    id: row.id,
    cohortId: row.cohort_id,
    startedAt: row.started_at,
    fingerprint: row.fingerprint,
    scenarioId: row.scenario_id,
    settings: readSettings(row.settings),
    people: z.array(runPersonSchema).parse(JSON.parse(row.people)),
    answer: storedAnswerSchema.parse(JSON.parse(row.answer)),
    pairs: z.array(storedPairSchema).parse(JSON.parse(row.pairs)),
    versions: versionsSchema.parse(JSON.parse(row.versions)),
  };
}
