import type { Selectable } from 'kysely';
import { type Database, momentOf } from '../connection.ts';
import { all, listed, query, run } from '../query.ts';
import type { EarlierPairTable, PairTable } from '../tables/cohorts.ts';

export type PairRow = Selectable<PairTable>;

type EarlierRow = Selectable<EarlierPairTable>;

/**
 * Keeps how an agreed pair that goes on was before a change of today. To be called inside `change`.
 * Of several changes on one day it is kept how the pair was in the morning, and nothing of a pair
 * that began only that day.
 */
export function keepEarlierPair(
  database: Database,
  pair: PairRow,
  kind: EarlierPairTable['kind'],
): void {
  const today = momentOf(database).slice(0, 10);
  if (pair.started_on >= today) return;
  const { id, score, parts, slot, third_id, third_score } = pair;
  const row = { pair_id: id, until_day: today, kind, score, parts, slot, third_id, third_score };
  run(
    database,
    query
      .insertInto('earlier_pair')
      .values(row)
      .onConflict((conflict) => conflict.doNothing()),
  );
}

/** Removes pairs with how they were on earlier days. To be called inside `change`. */
export function removePairs(database: Database, pairIds: readonly number[]): void {
  run(database, query.deleteFrom('earlier_pair').where('pair_id', 'in', listed(pairIds)));
  run(database, query.deleteFrom('pair').where('id', 'in', listed(pairIds)));
}

/** How a pair is or was, until the next change. */
export type PairState = Pick<PairRow, 'score' | 'parts' | 'slot' | 'third_id' | 'third_score'> & {
  /** Since when its third has been in it, whatever else changed meanwhile. */
  readonly thirdFrom: string;
  /** Until when it was so, and why no longer; null for how it is. */
  readonly until: { readonly on: string; readonly kind: EarlierPairTable['kind'] } | null;
};

/** How each of these pairs has been, in the order of time and last as it is, by id. */
export function readStates(
  database: Database,
  pairs: readonly PairRow[],
): ReadonlyMap<number, readonly PairState[]> {
  const ids = listed(pairs.map(({ id }) => id));
  const rows = query.selectFrom('earlier_pair').selectAll().where('pair_id', 'in', ids);
  const earlier = new Map<number, EarlierRow[]>();
  for (const row of all(database, rows.orderBy('pair_id').orderBy('until_day')))
    earlier.set(row.pair_id, [...(earlier.get(row.pair_id) ?? []), row]);
  return new Map(pairs.map((pair) => [pair.id, statesOf(pair, earlier.get(pair.id) ?? [])]));
}

function statesOf(pair: PairRow, earlier: readonly EarlierRow[]): readonly PairState[] {
  const states: PairState[] = [];
  for (const row of [...earlier, pair]) {
    const before = states.at(-1);
    const { score, parts, slot, third_id, third_score } = row;
    const thirdFrom =
      before === undefined || before.third_id === third_id
        ? (before?.thirdFrom ?? pair.started_on)
        : (before.until?.on ?? pair.started_on);
    const until = 'until_day' in row ? { on: row.until_day, kind: row.kind } : null;
    states.push({ score, parts, slot, third_id, third_score, thirdFrom, until });
  }
  return states;
}

/**
 * Puts one person in the place of another who was the third of a pair on earlier days; who is one
 * of its two was no third. To be called inside `change`, when the pairs of now have been given.
 */
export function giveEarlierThirds(database: Database, takerId: number, giverId: number): void {
  const given = query.updateTable('earlier_pair').set({ third_id: takerId });
  run(database, given.where('third_id', '=', giverId));
  const alone = query.updateTable('earlier_pair').set({ third_id: null, third_score: null });
  run(
    database,
    alone.where((earlier) =>
      earlier.exists(
        earlier
          .selectFrom('pair')
          .select('pair.id')
          .whereRef('pair.id', '=', 'earlier_pair.pair_id')
          .where((pair) =>
            pair.or([
              pair('pair.a_id', '=', pair.ref('earlier_pair.third_id')),
              pair('pair.b_id', '=', pair.ref('earlier_pair.third_id')),
            ]),
          ),
      ),
    ),
  );
}
