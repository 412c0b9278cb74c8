import { sql } from 'kysely';
import { relabelRuns } from '../cohorts/relabel.ts';
import { type Database, sqliteOf } from '../connection.ts';
import { refusalCodeOf } from '../failures.ts';
import { get, inTransaction, query, run } from '../query.ts';

/** How many steps back the history reaches from one start of the program to the next. */
const keptSteps = 200;

/** A setting that is there from a purge until the file has been rewritten. */
const rewriteDue = 'rewrite-due';

/**
 * Makes erasures final when a database is opened: the steps that could bring an erased person back
 * are purged, the person's key in the stored runs is replaced by the tombstone's, and the file is
 * rewritten so that no page and no log keeps a trace. Also forgets the oldest steps, and the runs
 * of cohorts that no step can bring back.
 */
export function finaliseErasures(database: Database): void {
  inTransaction(database, () => {
    const erasure = lastErasure(database);
    if (erasure !== undefined) {
      relabelRuns(database);
      forgetStepsUpTo(database, erasure.id);
    }
    forgetOldSteps(database);
    const forgottenRuns = forgetRunsOfLostCohorts(database);
    if (erasure !== undefined || forgottenRuns > 0) markRewriteDue(database);
  });
  if (isRewriteDue(database)) rewriteFile(database);
}

function lastErasure(database: Database) {
  const erasures = query
    .selectFrom('undo_step')
    .select('id')
    .where('is_erasure', '=', 1)
    .where('is_undone', '=', 0);
  return get(database, erasures.orderBy('id', 'desc').limit(1));
}

function forgetStepsUpTo(database: Database, stepId: number): void {
  run(database, query.deleteFrom('undo_step').where('id', '<=', stepId));
}

function forgetOldSteps(database: Database): void {
  const oldest = query
    .selectFrom('undo_step')
    .select('id')
    .orderBy('id', 'desc')
    .offset(keptSteps)
    .limit(1);
  const step = get(database, oldest);
  if (step !== undefined) forgetStepsUpTo(database, step.id);
}

function forgetRunsOfLostCohorts(database: Database): number {
  const cohortId = sql<number>`json_extract(coalesce(after, before), '$.id')`;
  const remembered = query
    .selectFrom('undo_change')
    .select(cohortId.as('cohort_id'))
    .where('table_name', '=', 'cohort');
  const lost = query
    .deleteFrom('run')
    .where('cohort_id', 'not in', query.selectFrom('cohort').select('id'))
    .where('cohort_id', 'not in', remembered);
  return run(database, lost).changes;
}

function markRewriteDue(database: Database): void {
  const row = { key: rewriteDue, value: 'true' };
  run(database, query.insertInto('setting').orReplace().values(row));
}

function isRewriteDue(database: Database): boolean {
  const settings = query.selectFrom('setting').select('key').where('key', '=', rewriteDue);
  return get(database, settings) !== undefined;
}

/**
 * Writes the whole file anew and empties its log. While another process reads the file this cannot
 * be done and stays due until the next opening.
 */
function rewriteFile(database: Database): void {
  try {
    sqliteOf(database).exec('VACUUM');
  } catch (error) {
    if (refusalCodeOf(error) === 'database-locked') return;
    throw error;
  }
  if (!emptyLog(database)) return;
  run(database, query.deleteFrom('setting').where('key', '=', rewriteDue));
}

/** @returns false if another process still needs the log. */
function emptyLog(database: Database): boolean {
  return sqliteOf(database).pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
}
