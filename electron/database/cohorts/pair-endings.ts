import type { EndingKind } from '../../contract/index.ts';
import { type Database, momentOf } from '../connection.ts';
import { all, query, run } from '../query.ts';

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
  } else run(database, query.deleteFrom('pair').where('id', '=', id));
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
 * lets them go without a trace. A pair that a third leaves goes on without. To be called inside
 * `change`.
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
  for (const { id, started_on: startedOn, ...row } of active) {
    if (leaving.has(row.a_id) || leaving.has(row.b_id))
      letGo(database, { id, startedOn }, goes, { on: today, kind: 'interrupted' });
    else if (row.third_id !== null && leaving.has(row.third_id)) {
      const alone = query.updateTable('pair').set({ third_id: null, third_score: null });
      run(database, alone.where('id', '=', id));
    }
  }
}

/**
 * The two of each pair of a cohort that was interrupted, by ids, without those who are a pair again.
 */
export function readInterrupted(
  database: Database,
  cohortId: number,
): readonly (readonly [number, number])[] {
  const rows = all(
    database,
    query
      .selectFrom('pair')
      .innerJoin('roster', 'roster.id', 'pair.roster_id')
      .select(['pair.a_id', 'pair.b_id', 'pair.ended_on', 'pair.ended_kind'])
      .where('roster.cohort_id', '=', cohortId),
  );
  const twoOf = (one: number, other: number): string =>
    one < other ? `${one} ${other}` : `${other} ${one}`;
  const active = new Set(
    rows.filter((row) => row.ended_on === null).map((row) => twoOf(row.a_id, row.b_id)),
  );
  return rows
    .filter((row) => row.ended_kind === 'interrupted' && !active.has(twoOf(row.a_id, row.b_id)))
    .map((row) => [row.a_id, row.b_id]);
}
