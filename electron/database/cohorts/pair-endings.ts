import type { Cohort, EndingKind } from '../../contract/index.ts';
import { type Database, momentOf } from '../connection.ts';
import { all, query, run } from '../query.ts';
import { keepEarlierPair, removePairs } from './earlier-pairs.ts';

/** Whether pairs that go were agreed upon, so that they are ended and not forgotten. */
export type Goes = 'ended' | 'without-trace';

/**
 * Ends an agreed pair on the day of its ending. What began only that day leaves no trace. To be
 * called inside `change`.
 */
export function letGo(
  database: Database,
  { id, startedOn }: { readonly id: number; readonly startedOn: string },
  goes: Goes,
  { on, kind }: { readonly on: string; readonly kind: EndingKind },
): void {
  if (goes === 'ended' && startedOn < on) {
    const ended = query.updateTable('pair').set({ ended_on: on, ended_kind: kind });
    run(database, ended.where('id', '=', id));
  } else removePairs(database, [id]);
}

/** Ends a pair, or with null lets it go on. @returns false if the roster has no such pair. */
export function setEnding(
  database: Database,
  rosterId: number,
  pairId: number,
  ending: { readonly on: string; readonly kind: EndingKind } | null,
): boolean {
  const columns = { ended_on: ending?.on ?? null, ended_kind: ending?.kind ?? null };
  const update = query.updateTable('pair').set(columns).where('id', '=', pairId);
  return run(database, update.where('roster_id', '=', rosterId)).changes === 1;
}

/** Keeps the day on which a pair signed its agreement, or with null none. To be called inside `change`. */
export function setAgreement(
  database: Database,
  rosterId: number,
  pairId: number,
  on: string | null,
): void {
  const pair = query.updateTable('pair').set({ agreed_on: on }).where('id', '=', pairId);
  run(database, pair.where('roster_id', '=', rosterId));
}

/**
 * Ends the active pairs of these people in a roster as interrupted, or where nothing was agreed yet
 * lets them go without a trace. A pair that a third leaves goes on without, and once agreed it is
 * remembered as it was. To be called inside `change`.
 */
export function leavePairs(
  database: Database,
  rosterId: number,
  personIds: readonly number[],
  goes: Goes,
): void {
  const today = momentOf(database).slice(0, 10);
  const leaving = new Set(personIds);
  const pairs = query.selectFrom('pair').selectAll().where('roster_id', '=', rosterId);
  const active = all(database, pairs.where('ended_on', 'is', null));
  for (const row of active) {
    const { id, started_on: startedOn } = row;
    if (leaving.has(row.a_id) || leaving.has(row.b_id))
      letGo(database, { id, startedOn }, goes, { on: today, kind: 'interrupted' });
    else if (row.third_id !== null && leaving.has(row.third_id)) {
      if (goes === 'ended') keepEarlierPair(database, row, 'interrupted');
      const alone = query.updateTable('pair').set({ third_id: null, third_score: null });
      run(database, alone.where('id', '=', id));
    }
  }
}

/** Two whose pair went to its end or was interrupted, by ids, and in which cohort. */
export interface EndedPair {
  readonly aId: number;
  readonly bId: number;
  readonly cohortId: number;
  readonly kind: Exclude<EndingKind, 'replaced'>;
}

/**
 * The pairs that have ended in all cohorts of a cohort's method, apart from those who are a pair in
 * this cohort again, and those that only made room for other pairs.
 */
export function readEndedPairs(
  database: Database,
  { id, method }: Pick<Cohort, 'id' | 'method'>,
): readonly EndedPair[] {
  const rows = all(
    database,
    query
      .selectFrom('pair')
      .innerJoin('roster', 'roster.id', 'pair.roster_id')
      .innerJoin('cohort', 'cohort.id', 'roster.cohort_id')
      .select(['pair.a_id', 'pair.b_id', 'pair.ended_on', 'pair.ended_kind', 'roster.cohort_id'])
      .where('cohort.method', '=', method),
  );
  const twoOf = (one: number, other: number): string =>
    one < other ? `${one} ${other}` : `${other} ${one}`;
  const active = new Set(
    rows
      .filter((row) => row.cohort_id === id && row.ended_on === null)
      .map((row) => twoOf(row.a_id, row.b_id)),
  );
  return rows
    .filter((row) => !active.has(twoOf(row.a_id, row.b_id)))
    .flatMap(({ a_id: aId, b_id: bId, cohort_id: cohortId, ended_kind: kind }) =>
      kind === 'completed' || kind === 'interrupted' ? [{ aId, bId, cohortId, kind }] : [],
    );
}
