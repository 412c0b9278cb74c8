import { asKept, type Roster, stageValuesSchema } from '../../contract/index.ts';
import { type Database, momentOf } from '../connection.ts';
import { all, get, query, run } from '../query.ts';
import { removePairs } from './earlier-pairs.ts';
import { readPairs, replacePairs, standing } from './pairs.ts';
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
 * Makes this the roster of its cohort, with a note of where both people of each new pair now are.
 * Pairs that stay keep their beginning; those that go are ended once the cohort is `agreed`, and
 * before that leave no trace. To be called inside `change`; the cohort's status is not touched.
 * @returns the roster's id.
 */
export function acceptRoster(database: Database, roster: NewRoster, isAgreed: boolean): number {
  const columns = {
    run_id: roster.runId,
    accepted_at: momentOf(database),
    objective: JSON.stringify(roster.objective),
    is_proved_best: Number(roster.isProvedBest),
  };
  const rosterId =
    rosterIdOf(database, roster.cohortId) ??
    run(database, query.insertInto('roster').values({ cohort_id: roster.cohortId, ...columns }))
      .insertedId;
  run(database, query.updateTable('roster').set(columns).where('id', '=', rosterId));
  const goes = isAgreed ? 'ended' : 'without-trace';
  const isPool = methodOf(database, roster.cohortId) === 'workpair';
  replacePairs(database, rosterId, roster.pairs, { goes, isPool });
  return rosterId;
}

/**
 * The roster of a cohort with the pairs that go on, and once the cohort has ended with those that
 * went to their end, each two once; null if none is accepted. Once a pair has ended otherwise its
 * values are those of the pairs that are left, of which nothing is proved.
 */
export function readRoster(database: Database, cohortId: number): Roster | null {
  const row = get(
    database,
    query
      .selectFrom('roster')
      .innerJoin('cohort', 'cohort.id', 'roster.cohort_id')
      .selectAll('roster')
      .innerJoin('run', 'run.id', 'roster.run_id')
      .select((one) => [
        'cohort.name as cohort_name',
        'cohort.method',
        'cohort.status',
        one.fn<number>('json_array_length', ['run.pairs']).as('accepted_pairs'),
      ])
      .where('roster.cohort_id', '=', cohortId),
  );
  if (row === undefined) return null;
  const pairs = latestOfEachTwo(readPairs(database, row.id, standing(row.status)), row.method);
  const isWhole = pairs.length === row.accepted_pairs;
  return {
    id: row.id,
    cohortId: row.cohort_id,
    cohortName: row.cohort_name,
    method: row.method,
    runId: row.run_id,
    acceptedAt: row.accepted_at,
    pairs,
    objective: isWhole ? stageValuesSchema.parse(JSON.parse(row.objective)) : valuesOf(pairs),
    isProvedBest: isWhole && row.is_proved_best === 1,
  };
}

/** Two who went to their end, and began again later, stand as they did last. */
function latestOfEachTwo(pairs: Roster['pairs'], method: Roster['method']): Roster['pairs'] {
  const twoOf = ({ a, b }: Roster['pairs'][number]): string => asKept(method, a.id, b.id).join(' ');
  const latest = new Map<string, Roster['pairs'][number]>();
  for (const pair of pairs) {
    const known = latest.get(twoOf(pair));
    if (known === undefined || known.startedOn < pair.startedOn) latest.set(twoOf(pair), pair);
  }
  return pairs.filter((pair) => latest.get(twoOf(pair)) === pair);
}

/** What the pairs that are left are worth. */
function valuesOf(pairs: Roster['pairs']): Roster['objective'] {
  const scores = pairs.map(({ score }) => score);
  return {
    matched: pairs.length,
    fairness: scores.length === 0 ? null : Math.min(...scores),
    total: scores.reduce((sum, score) => sum + score, 0),
  };
}

function methodOf(database: Database, cohortId: number): Roster['method'] | undefined {
  const cohorts = query.selectFrom('cohort').select('method').where('id', '=', cohortId);
  return get(database, cohorts)?.method;
}

/** The id of a cohort's roster, or null. */
export function rosterIdOf(database: Database, cohortId: number): number | null {
  const rosters = query.selectFrom('roster').select('id').where('cohort_id', '=', cohortId);
  return get(database, rosters)?.id ?? null;
}

/** Removes the roster of a cohort, if it has one, with its pairs. */
export function removeRoster(database: Database, cohortId: number): void {
  const pairs = query
    .selectFrom('pair')
    .innerJoin('roster', 'roster.id', 'pair.roster_id')
    .select('pair.id')
    .where('roster.cohort_id', '=', cohortId);
  removePairs(
    database,
    all(database, pairs).map(({ id }) => id),
  );
  run(database, query.deleteFrom('roster').where('cohort_id', '=', cohortId));
}
