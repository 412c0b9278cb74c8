import { relabelRuns } from '../cohorts/relabel.ts';
import { type Database, sqliteOf } from '../connection.ts';
import { all, get, inTransaction, query, run } from '../query.ts';

/** How many steps back the history reaches from one start of the program to the next. */
const keptSteps = 200;

/**
 * Makes erasures final when a database is opened: the steps that could bring an erased person back
 * are purged, the person's key in the stored runs is replaced by the tombstone's, and the file is
 * rewritten so that no page and no log keeps a trace. Also forgets the oldest steps, and the runs
 * of cohorts that no step can bring back.
 */
export function finaliseErasures(database: Database): void {
  const purged = inTransaction(database, () => {
    const erasure = lastErasure(database);
    if (erasure !== undefined) {
      relabelRuns(database);
      forgetStepsUpTo(database, erasure.id);
    }
    forgetOldSteps(database);
    const runsForgotten = forgetRunsOfLostCohorts(database);
    return erasure !== undefined || runsForgotten > 0;
  });
  if (purged) rewriteFile(database);
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
  const lost = query
    .deleteFrom('run')
    .where('cohort_id', 'not in', query.selectFrom('cohort').select('id'))
    .where('cohort_id', 'not in', rememberedCohortIds(database));
  return run(database, lost).changes;
}

function rememberedCohortIds(database: Database): number[] {
  const changes = query.selectFrom('undo_change').select(['before', 'after']);
  const rows = all(database, changes.where('table_name', '=', 'cohort'));
  return rows.map((row) => Number(JSON.parse(row.before ?? row.after ?? '{}').id));
}

function rewriteFile(database: Database): void {
  const sqlite = sqliteOf(database);
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  sqlite.exec('VACUUM');
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
}
